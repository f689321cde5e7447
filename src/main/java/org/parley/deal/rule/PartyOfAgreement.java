package org.parley.deal.rule;

import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * A contract gives rights and duties only to those who sign it, so each answer names a party with a
 * role in it.
 */
final class PartyOfAgreement implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    for (Answered answered : agreement.answers().byPath().values()) {
      parties(answered.answer())
          .forEach(answer -> check(agreement, answered.path(), answer, findings));
    }
  }

  /** The answers within an answer that are a party. */
  private static Stream<Answer> parties(Answer answer) {
    Value value = answer.known().orElse(new Value.Text(""));
    if (value instanceof Value.PartyKey) {
      return Stream.of(answer);
    }
    if (value instanceof Value.Items items) {
      return items.items().stream().flatMap(item -> parties(new Answer.Known(item, answer.span())));
    }
    return value instanceof Value.Rows rows
        ? rows.rows().stream()
            .flatMap(row -> row.cells().values().stream())
            .flatMap(PartyOfAgreement::parties)
        : Stream.empty();
  }

  private static void check(
      DealAgreement agreement, String path, Answer answer, Findings findings) {
    answer
        .known(Value.PartyKey.class)
        .map(Value.PartyKey::key)
        .filter(key -> agreement.parties().size() >= 2 && !agreement.parties().contains(key))
        .ifPresent(
            key ->
                findings.report(
                    DiagnosticCode.PARTY_OUTSIDE_AGREEMENT
                        .at(answer.span(), path, key, agreement.id())
                        .withHint(
                            "Parties of this agreement: "
                                + String.join(", ", agreement.parties())
                                + ". Where agreements differ, answer it under `agreements."
                                + agreement.id()
                                + ".terms`.")));
  }
}
