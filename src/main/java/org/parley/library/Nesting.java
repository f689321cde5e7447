package org.parley.library;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.source.Span;
import org.parley.term.Condition;

/** The directives that are open at a place in a wording, while it is scanned. */
final class Nesting {
  /**
   * An open {@code if} or {@code list}.
   *
   * @param earlier what does not hold because an earlier branch was not taken
   * @param current what holds in this branch
   * @param variable of a list; the empty text for an if
   */
  record Open(
      Directive.Kind kind,
      Span span,
      List<Condition> earlier,
      Condition current,
      String variable) {}

  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, String> scope = new LinkedHashMap<>();

  void openIf(Span span, Condition condition) {
    open.push(new Open(Directive.Kind.IF, span, List.of(), condition, ""));
  }

  /** What stands in a list is printed only if the list has a row. */
  void openList(Wording.Loop loop) {
    open.push(
        new Open(Directive.Kind.LIST, loop.span(), List.of(), loop.printed(), loop.variable()));
    scope.put(loop.variable(), loop.path());
  }

  /** A list that cannot be read still has an end. */
  void openUnreadableList(Span span) {
    open.push(new Open(Directive.Kind.LIST, span, List.of(), new Condition.Always(), ""));
  }

  /** Leaves the branch before; its condition does not hold in those that follow. */
  void leaveBranch() {
    Open before = open.pop();
    var earlier = new ArrayList<>(before.earlier());
    earlier.add(new Condition.Not(before.current()));
    open.push(
        new Open(
            before.kind(),
            before.span(),
            List.copyOf(earlier),
            new Condition.Always(),
            before.variable()));
  }

  /** Says what holds in the branch that has begun. */
  void enterBranch(Condition condition) {
    Open branch = open.pop();
    open.push(
        new Open(branch.kind(), branch.span(), branch.earlier(), condition, branch.variable()));
  }

  void close() {
    scope.remove(open.pop().variable());
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  /** True if the innermost open directive is of this kind. */
  boolean innermostIs(Directive.Kind kind) {
    return !open.isEmpty() && open.element().kind() == kind;
  }

  /** What is open, innermost first. */
  List<Open> all() {
    return List.copyOf(open);
  }

  /** The variables of the lists around, outermost first. */
  Set<String> variables() {
    return scope.keySet();
  }

  /** Loop variable to the path of its table, outermost first. */
  Map<String, String> scope() {
    return Collections.unmodifiableMap(new LinkedHashMap<>(scope));
  }

  /** The conditions that hold around the place. */
  List<Condition> guards() {
    var guards = new ArrayList<Condition>();
    open.forEach(
        outer -> {
          guards.addAll(outer.earlier());
          guards.add(outer.current());
        });
    return List.copyOf(guards);
  }
}
