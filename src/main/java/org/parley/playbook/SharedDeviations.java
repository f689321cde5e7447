package org.parley.playbook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.parley.source.Span;

/** Says once what departs in the same way in several agreements of a deal. */
public final class SharedDeviations {
  private static final Span ANYWHERE = Span.startOf("");

  private SharedDeviations() {}

  /**
   * One departure for each that differs in more than its agreement and place, in the order of the
   * first, with its place.
   *
   * @param deviations those of all agreements
   * @param having titles of the agreements whose outline has a point
   * @return with the titles of the agreements concerned, joined by commas; the empty text where all
   *     are that have the point
   */
  public static List<Deviation> of(
      List<Deviation> deviations, Function<String, Collection<String>> having) {
    Map<Deviation, List<Deviation>> alike = new LinkedHashMap<>();
    for (Deviation deviation : deviations) {
      alike.computeIfAbsent(deviation.in("", ANYWHERE), same -> new ArrayList<>()).add(deviation);
    }
    return alike.values().stream().map(group -> once(group, having)).toList();
  }

  private static Deviation once(
      List<Deviation> group, Function<String, Collection<String>> having) {
    Deviation first = group.get(0);
    List<String> concerned = group.stream().map(Deviation::agreement).distinct().toList();
    boolean all = Set.copyOf(concerned).equals(Set.copyOf(having.apply(first.point())));
    return first.in(all ? "" : String.join(", ", concerned), first.span());
  }
}
