package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.deal.Answered;
import org.parley.deal.DealAgreement;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.workbook.DeclaredEntry.Limits;
import org.parley.workbook.DeclaredLayout.Placed;

/**
 * Writes the single facts of a declared part: what it is, the figure, the words of the contract.
 */
record DeclaredFactsWriter(Draft draft, Canvas canvas, DeclaredLayout layout, DeclaredRows rows) {
  static final int COLUMNS = 3;

  /** The column of the figure. */
  static final int FIGURE = 1;

  private static final List<CommonText> HEADS =
      List.of(CommonText.HEAD_POINT, CommonText.HEAD_FIGURE, CommonText.HEAD_WORDS);

  void write(Placed placed) {
    draft.heads(canvas, layout.at(placed.headRow(), 0), HEADS);
    List<DeclaredFact> facts = placed.part().facts();
    for (int at = 0; at < facts.size(); at++) {
      write(facts.get(at), layout.fact(placed, at));
    }
  }

  private void write(DeclaredFact fact, Place figure) {
    Optional<Answered> found = rows.find(fact.term());
    Optional<TermDeclaration> declaration = found.map(Answered::declaration);
    Optional<Answer> answer = found.map(Answered::answer);
    canvas.text(figure.right(-1), fact.head(), Look.STRONG);
    var cell = new DeclaredCell(draft, canvas, fact.holds(), declaration);
    if (fact.input()) {
      Optional<Limits> limits = declaration.flatMap(TermDeclaration::range).flatMap(Limits::of);
      new InputRules(draft, canvas).held(figure.block(1, 1), fact.holds(), limits);
      cell.start(figure, answer);
    } else if (fact.holds().isFigure()) {
      cell.show(figure, answer);
    } else {
      canvas.text(figure, draft.say(DashboardText.STATUS_NONE), Look.CENTRE);
    }
    List<DealAgreement> differing = rows.differing(fact.term());
    if (differing.isEmpty()) {
      new DeclaredCell(draft, canvas, DeclaredEntry.Holds.WORDS, declaration)
          .show(figure.right(1), answer);
    } else {
      String each =
          differing.stream()
              .map(agreement -> said(fact, agreement))
              .collect(Collectors.joining("; "));
      canvas.text(figure.right(1), each, Look.OPEN);
    }
  }

  /** What an agreement says, with its title. */
  private String said(DeclaredFact fact, DealAgreement agreement) {
    Answered answered = agreement.answers().find(fact.term()).orElseThrow();
    String words =
        answered
            .answer()
            .known()
            .map(
                value ->
                    Words.of(draft.input().words(), Optional.of(answered.declaration()), value))
            .orElse(draft.say(CommonText.OPEN));
    return draft.say(CommonText.ANSWER_OF, Map.of("answer", words, "agreement", agreement.title()));
  }
}
