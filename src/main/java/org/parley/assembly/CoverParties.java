package org.parley.assembly;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.parley.contract.Inline;
import org.parley.deal.Party;

/**
 * The parties as the cover names them: each by its full legal name or, where there are more than a
 * page holds, those that stand alone in their role and the number of the others.
 */
final class CoverParties {
  private static final int MOST_ON_A_PAGE = 7;

  private final ClauseContext context;

  CoverParties(ClauseContext context) {
    this.context = context;
  }

  List<List<Inline>> lines() {
    List<String> all = context.parties().stream().map(Party::key).toList();
    if (all.size() <= MOST_ON_A_PAGE) {
      return names(all);
    }
    Collection<String> alone = context.agreement().roles().ofOne().values();
    List<String> named = alone.isEmpty() ? all.subList(0, 1) : List.copyOf(alone);
    var lines = new ArrayList<>(names(named));
    lines.add(others(all.size() - named.size()));
    return List.copyOf(lines);
  }

  private List<List<Inline>> names(List<String> parties) {
    return parties.stream().map(party -> context.partyDetail(party, "name").orElseThrow()).toList();
  }

  private List<Inline> others(int count) {
    String words = context.library().style().word("cover_others");
    return List.of(new Inline.Words(words.replace("{count}", Integer.toString(count))));
  }
}
