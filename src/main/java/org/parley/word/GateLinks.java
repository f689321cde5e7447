package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Checks that whatever points somewhere, points to something. */
final class GateLinks {
  private GateLinks() {}

  static List<String> problems(GateFound found, GateNames names) {
    var problems = new ArrayList<>(found.problems());
    for (String target : new TreeSet<>(found.targets())) {
      if (!found.names().contains(target)) {
        problems.add("a reference points to the bookmark " + target + ", which is missing");
      }
    }
    for (String id : new TreeSet<>(names.comments())) {
      for (String element : List.of("commentRangeStart", "commentRangeEnd", "commentReference")) {
        if (found.comments().getOrDefault(element + " " + id, 0) != 1) {
          problems.add("the comment " + id + " does not have one " + element);
        }
      }
    }
    for (String mark : new TreeSet<>(found.comments().keySet())) {
      String id = mark.substring(mark.indexOf(' ') + 1);
      if (!names.comments().contains(id)) {
        problems.add("there is no comment " + id);
      }
    }
    return problems;
  }
}
