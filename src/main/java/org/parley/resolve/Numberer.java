package org.parley.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.NodeId;
import org.parley.contract.Schedule;

/** Gives every numbered node the number that Word will print. Cannot fail. */
public final class Numberer {
  private final Map<NodeId, String> numbers = new HashMap<>();

  private Numberer() {}

  public static Numbering number(Contract contract) {
    var numberer = new Numberer();
    numberer.numberClauses(contract.front(), "");
    int article = 0;
    for (Article next : contract.articles()) {
      article++;
      numberer.numbers.put(next.id(), Integer.toString(article));
      numberer.numberClauses(next.clauses(), article + ".");
    }
    numberer.numberClauses(contract.signature(), "");
    numberer.numberSchedules(contract);
    return new Numbering(numberer.numbers);
  }

  private void numberSchedules(Contract contract) {
    int place = 0;
    for (Schedule schedule : contract.schedules()) {
      place++;
      numbers.put(schedule.id(), contract.words().schedule() + " " + place);
      numberClauses(List.of(schedule.clause()), "");
    }
  }

  /** One list that runs on over the clauses of an article. */
  private void numberClauses(List<Clause> clauses, String prefix) {
    var counters = new Counters(prefix);
    for (Clause clause : clauses) {
      for (Block block : clause.body()) {
        if (block instanceof Block.Paragraph paragraph && paragraph.numbered()) {
          numbers.put(paragraph.id(), counters.next(paragraph));
        }
      }
    }
  }

  /** Counts the levels of one list; a level restarts below every new number above it. */
  private static final class Counters {
    private final String prefix;
    private final int[] counts = new int[5];
    private int parties;
    private int recitals;

    Counters(String prefix) {
      this.prefix = prefix;
    }

    String next(Block.Paragraph paragraph) {
      return switch (paragraph.level()) {
        case PARTY -> "(" + ++parties + ")";
        case RECITAL -> "(" + Letters.upper(++recitals) + ")";
        default -> nested(paragraph.level().depth());
      };
    }

    private String nested(int depth) {
      counts[depth]++;
      for (int deeper = depth + 1; deeper < counts.length; deeper++) {
        counts[deeper] = 0;
      }
      var number = new StringBuilder(counts[1] == 0 ? "" : prefix + counts[1]);
      for (int level = 2; level <= depth; level++) {
        number.append('(').append(form(level)).append(')');
      }
      return number.toString();
    }

    private String form(int level) {
      return switch (level) {
        case 2 -> Letters.lower(counts[2]);
        case 3 -> Letters.roman(counts[3]);
        default -> Letters.upper(counts[4]);
      };
    }
  }
}
