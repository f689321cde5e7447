package org.parley.deal.rule;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Value;

/**
 * Agreements of one deal may answer most terms differently. Not these: how the agreements stand to
 * each other, and whether the same parties compete.
 */
final class AgreementsAgree implements DealRule {
  private static final String COMPETITORS = "facts.competitors";
  private static final List<String> SAME =
      List.of(
          "core.related_agreements.variant",
          "core.related_agreements.leading",
          "core.related_agreements.joint_proceedings",
          "core.cross_termination.include",
          "core.cross_termination.variant",
          COMPETITORS);

  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    int place = deal.agreements().indexOf(agreement);
    for (String path : SAME) {
      deal.agreements().subList(0, place).stream()
          .filter(other -> differs(path, other, agreement))
          .findFirst()
          .ifPresent(
              other ->
                  findings.report(
                      DiagnosticCode.AGREEMENTS_DIFFER
                          .at(Place.given(agreement, path), path, other.id(), agreement.id())
                          .withHint(
                              "Answer it once for the whole deal, outside `agreements`, or alike"
                                  + " in both.")));
    }
  }

  private static boolean differs(String path, DealAgreement left, DealAgreement right) {
    Optional<Value> one = value(left, path);
    Optional<Value> other = value(right, path);
    boolean concerned = !path.equals(COMPETITORS) || shared(left, right) > 1;
    return concerned && one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<Value> value(DealAgreement agreement, String path) {
    return agreement.answers().find(path).map(Answered::answer).flatMap(answer -> answer.known());
  }

  private static long shared(DealAgreement left, DealAgreement right) {
    Collection<String> parties = right.parties();
    return left.parties().stream().filter(parties::contains).count();
  }
}
