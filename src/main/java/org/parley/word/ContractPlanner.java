package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Cover;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.contract.Schedule;
import org.parley.resolve.ResolvedContract;
import org.parley.word.Planned.Flow;
import org.parley.word.Planned.Line;

/** Lays a contract out from cover to last schedule. */
final class ContractPlanner {
  private static final String COVER_CLAUSE = "front.cover";
  private static final String RECITALS_CLAUSE = "front.recitals";

  private final ResolvedContract contract;
  private final Copy copy;
  private final List<Planned> steps = new ArrayList<>();
  private final List<Note> waiting = new ArrayList<>();

  private ContractPlanner(ResolvedContract contract, Copy copy) {
    this.contract = contract;
    this.copy = copy;
  }

  /**
   * The steps of the whole document.
   *
   * @param firstScheduleList number of the numbering instance of the first schedule; the others
   *     follow
   */
  static List<Planned> plan(ResolvedContract contract, Copy copy, int firstScheduleList) {
    var planner = new ContractPlanner(contract, copy);
    planner.front();
    contract.contract().articles().forEach(planner::article);
    contract.contract().signature().forEach(planner::signature);
    List<Schedule> schedules = contract.contract().schedules();
    for (int index = 0; index < schedules.size(); index++) {
      planner.schedule(schedules.get(index), firstScheduleList + index);
    }
    return KeepTogether.apply(planner.steps);
  }

  private void front() {
    steps.addAll(CoverPlanner.lines(contract));
    if (contract.contract().cover().form() == Cover.Form.BLOCK) {
      contract.contract().front().forEach(clause -> clause(clause, Levels.body(), Flow.FREE));
      return;
    }
    contract.contract().front().stream()
        .filter(clause -> clause.clause().equals(COVER_CLAUSE))
        .forEach(clause -> clause(clause, Levels.body(), Flow.NEW_PAGE));
    if (contract.contract().cover().form() == Cover.Form.LINES) {
      frontText(Optional.empty());
    } else {
      steps.add(new Planned.Contents(contract.contract().words().contentsTitle()));
      frontText(Optional.of(Flow.NEW_PAGE));
    }
  }

  /** Parties and background, under their headings. */
  private void frontText(Optional<Flow> flow) {
    Optional<Flow> first = flow;
    boolean parties = false;
    for (Clause clause : contract.contract().front()) {
      if (clause.clause().equals(COVER_CLAUSE)) {
        continue;
      }
      if (clause.clause().equals(RECITALS_CLAUSE)) {
        heading(contract.contract().words().recitalsHeading(), first.orElse(Flow.WITH_NEXT));
      } else if (!parties) {
        heading(contract.contract().words().partiesHeading(), first.orElse(Flow.WITH_NEXT));
        parties = true;
      }
      first = Optional.empty();
      clause(clause, Levels.body(), Flow.FREE);
    }
    agreed(first.orElse(Flow.WITH_NEXT));
  }

  private void agreed(Flow flow) {
    String words = contract.contract().words().agreedHeading();
    if (!words.isEmpty()) {
      steps.add(Line.of(StyleRole.PLAIN, flow, List.of(Piece.words(words))));
    }
  }

  private void heading(String words, Flow flow) {
    if (!words.isEmpty()) {
      steps.add(Line.of(StyleRole.FRONT_HEADING, flow, List.of(Piece.words(words))));
    }
  }

  private void article(Article article) {
    steps.add(anchored(StyleRole.ARTICLE, article.id(), Flow.FREE, Piece.words(article.heading())));
    article.clauses().forEach(clause -> clause(clause, Levels.body(), Flow.FREE));
  }

  private void signature(Clause clause) {
    clause(clause, Levels.body(), Flow.FREE);
  }

  private void schedule(Schedule schedule, int list) {
    Piece heading = Piece.words(schedule.heading());
    steps.add(
        anchored(StyleRole.SCHEDULE, schedule.id(), Flow.NEW_PAGE, new Piece.Break(), heading));
    clause(schedule.clause(), Levels.schedule(list), Flow.FREE);
  }

  private static Line anchored(StyleRole style, NodeId id, Flow flow, Piece... pieces) {
    return new Line(style, Optional.empty(), flow, Optional.of(id), List.of(), List.of(pieces));
  }

  /** Notes of a clause without words wait for the next paragraph that is printed. */
  private void clause(Clause clause, Levels levels, Flow first) {
    if (copy == Copy.INTERNAL) {
      waiting.addAll(clause.notes());
    }
    var blocks = new BlockPlanner(contract, levels);
    var body = new ArrayList<Planned>();
    for (Block block : clause.body()) {
      block.accept(blocks).forEach(step -> body.add(noted(step)));
    }
    if (body.isEmpty()) {
      return;
    }
    if (first == Flow.NEW_PAGE && body.get(0) instanceof Line line) {
      body.set(0, line.with(Flow.NEW_PAGE));
    }
    steps.add(new Planned.ClauseStart(clause));
    steps.addAll(body);
    steps.add(new Planned.ClauseEnd(clause));
  }

  private Planned noted(Planned step) {
    if (step instanceof Line line) {
      return noted(line);
    }
    if (step instanceof Planned.Grid grid && !grid.head().isEmpty()) {
      var head = new ArrayList<>(grid.head());
      head.set(0, noted(head.get(0)));
      return new Planned.Grid(grid.id(), grid.columns(), head, grid.rows());
    }
    return step;
  }

  private Line noted(Line line) {
    if (copy == Copy.OUTGOING) {
      return line.notes().isEmpty() ? line : line.with(List.of());
    }
    if (waiting.isEmpty()) {
      return line;
    }
    var notes = new ArrayList<>(waiting);
    notes.addAll(line.notes());
    waiting.clear();
    return line.with(notes);
  }
}
