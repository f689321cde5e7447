package org.parley.assembly;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.economics.Waterfall;
import org.parley.deal.economics.WaterfallTerms;
import org.parley.library.BuiltIns;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * What conditions find at a path: the answers of an agreement, the deal's head, and the lists that
 * the assembly makes, so that wording can ask how long they are.
 *
 * @param lists of a report; none for anything else
 */
record DealAnswers(Deal deal, DealAgreement agreement, ReportLists lists) {

  Optional<Answer> find(String path) {
    return switch (path) {
      case BuiltIns.STRUCTURE -> deal.structure().map(form -> answer(new Value.Choice(form.id())));
      case BuiltIns.STRUCTURE_DOCUMENTS ->
          Optional.of(items(deal.structure().stream().flatMap(form -> form.documents().stream())));
      case "draft_for" -> deal.draftFor().map(key -> answer(new Value.PartyKey(key)));
      case "parties" -> Optional.of(items(parties().stream()));
      case "open_points" ->
          Optional.of(items(OpenPoints.of(deal).stream().map(term -> term.label())));
      case "agreements" -> Optional.of(items(deal.agreements().stream().map(DealAgreement::id)));
      case "related_agreements" ->
          Optional.of(
              items(
                  deal.agreements().stream()
                      .map(DealAgreement::id)
                      .filter(id -> !id.equals(agreement.id()))));
      case "waterfall_example" ->
          WaterfallTerms.of(agreement.answers())
              .map(waterfall -> items(waterfall.steps().stream().map(Waterfall.Step::id)));
      default ->
          BuiltIns.REPORT_LISTS.containsKey(path)
              ? Optional.of(items(lists.texts(path).stream().map(Object::toString)))
              : agreement
                  .answers()
                  .find(path)
                  .map(Answered::answer)
                  .or(() -> agreement.roles().value(path).map(this::answer));
    };
  }

  /** Those of the agreement; where nobody has a role, all of the deal. */
  private Collection<String> parties() {
    return agreement.parties().isEmpty() ? deal.parties().keySet() : agreement.parties();
  }

  private Answer items(Stream<String> texts) {
    return answer(new Value.Items(texts.<Value>map(Value.Text::new).toList()));
  }

  private Answer answer(Value value) {
    return new Answer.Known(value, agreement.span());
  }
}
