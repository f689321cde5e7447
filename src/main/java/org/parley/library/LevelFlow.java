package org.parley.library;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.markup.LineKind;
import org.parley.markup.MarkedLine;
import org.parley.source.Span;

/**
 * Follows the levels of a wording through all its branches, so that a level jump is found whatever
 * the conditions turn out to be. The state is the set of depths at which the paragraph before may
 * stand.
 */
final class LevelFlow {
  /**
   * An open branch.
   *
   * @param before the state before it
   * @param ends what its branches so far ended with
   * @param exhaustive true once an else makes sure that one of them is taken
   */
  private record Branch(Set<Integer> before, Set<Integer> ends, boolean exhaustive) {}

  private final boolean front;
  private final Findings findings;
  private final Deque<Branch> branches = new ArrayDeque<>();
  private Set<Integer> depths = new TreeSet<>(Set.of(0));

  LevelFlow(boolean front, Findings findings) {
    this.front = front;
    this.findings = findings;
  }

  void openIf() {
    branches.push(new Branch(new TreeSet<>(depths), new TreeSet<>(), false));
  }

  void openList() {
    openIf();
  }

  /** The next branch; {@code last} for an else, after which no branch may be skipped. */
  void otherwise(boolean last) {
    if (branches.isEmpty()) {
      return;
    }
    Branch branch = branches.pop();
    var ends = new TreeSet<>(branch.ends());
    ends.addAll(depths);
    depths = new TreeSet<>(branch.before());
    branches.push(new Branch(branch.before(), ends, last));
  }

  void close() {
    if (branches.isEmpty()) {
      return;
    }
    Branch branch = branches.pop();
    depths.addAll(branch.ends());
    if (!branch.exhaustive()) {
      depths.addAll(branch.before());
    }
  }

  void line(MarkedLine line, Span span) {
    int depth = depth(line.kind());
    if (line.kind() == LineKind.SUBHEADING) {
      depths = new TreeSet<>(Set.of(0));
    } else if (depth > 0) {
      int shallowest = depths.iterator().next();
      if (depth > shallowest + 1) {
        findings.report(DiagnosticCode.LIBRARY_LEVEL_JUMP, span, line.kind().marker());
      }
      depths = new TreeSet<>(Set.of(depth));
    }
  }

  /** In the front part (parties, recitals, meanings) the lists start one level higher. */
  private int depth(LineKind kind) {
    if (!front) {
      return kind.depth();
    }
    return switch (kind) {
      case ITEM, PARAGRAPH, PARTY -> 1;
      case SUBPARAGRAPH -> 2;
      default -> kind.depth();
    };
  }
}
