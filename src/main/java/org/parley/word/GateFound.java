package org.parley.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a scan has found, for the checks that need the whole document. */
final class GateFound {
  private final Map<String, String> bookmarks = new HashMap<>();
  private final Set<String> ended = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> controls = new HashSet<>();
  private final Set<String> targets = new HashSet<>();
  private final Map<String, Integer> comments = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  void bookmark(String id, String name) {
    if (bookmarks.put(id, name) != null) {
      problems.add("two bookmarks have the id " + id);
    }
    if (!names.add(name)) {
      problems.add("two bookmarks have the name " + name);
    }
    if (name.length() > 40) {
      problems.add("the bookmark " + name + " has more than 40 characters");
    }
  }

  void bookmarkEnd(String id) {
    if (!bookmarks.containsKey(id) || !ended.add(id)) {
      problems.add("a bookmark ends that is not open: " + id);
    }
  }

  void control(String id) {
    if (!controls.add(id)) {
      problems.add("two content controls have the id " + id);
    }
  }

  void target(String name) {
    if (!name.isEmpty()) {
      targets.add(name);
    }
  }

  /** Start, end and reference of each comment must each come once. */
  void comment(String element, String id) {
    comments.merge(element + " " + id, 1, Integer::sum);
  }

  Set<String> names() {
    return names;
  }

  Set<String> targets() {
    return targets;
  }

  Map<String, Integer> comments() {
    return comments;
  }

  List<String> problems() {
    var all = new ArrayList<>(problems);
    bookmarks.forEach(
        (id, name) -> {
          if (!ended.contains(id)) {
            all.add("the bookmark " + name + " does not end");
          }
        });
    return all;
  }
}
