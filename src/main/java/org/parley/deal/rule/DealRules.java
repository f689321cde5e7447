package org.parley.deal.rule;

import java.util.List;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.Findings;

/** Every cross-term rule. */
public final class DealRules {
  private static final List<DealRule> ALL =
      List.of(
          new GateAfterStart(),
          new GateWithinWindow(),
          new GateWithinTerm(),
          new GateMeasurement(),
          new ExclusivityWithinTerm(),
          new ExclusivityAfterStart(),
          new MilestoneWithinTerm(),
          new TaskWithinTerm(),
          new TaskOrder(),
          new StageGatePresent(),
          new TaskDependencies(),
          new MilestonesKnown(),
          new LongStopAfterDue(),
          new PayerIsNotPayee(),
          new PaymentsWithinBudget(),
          new BudgetLinesAddUp(),
          new NoticeCoversCure(),
          new RenewalNotice(),
          new ConvenienceWithinTerm(),
          new AuditWithinRecords(),
          new LicenseOutlastsWindDown(),
          new ObjectionBeforeDue(),
          new FieldsApart(),
          new FactNeedsClause.Competitors(),
          new FactNeedsClause.Export(),
          new FactNeedsClause.OpenSource(),
          new FactNeedsClause.PersonalData(),
          new PartyHasRole(),
          new PartyOfAgreement(),
          new CapAboveZero(),
          new PerpetualLicensePaid(),
          new ExpertRange(),
          new StandstillCoversSteps(),
          new LicenseTiersRise(),
          new RunOffWithinLicense(),
          new ThresholdSide(),
          new QuartersRise(),
          new QuartersComplete(),
          new HealthMetricPresent(),
          new QuorumPossible(),
          new SponsorOutsideCommittee(),
          new StepsWithinBasis(),
          new StepHasFigure(),
          new PartyHasShare(),
          new ResidualOnce(),
          new GuaranteeWithinFund(),
          new FundAddsUp(),
          new ReviewAfterDue(),
          new CommitmentAfterStart(),
          new PaidMissHasBudget(),
          new PipelineQuarters(),
          new ContributionBeforeSpending(),
          new AccessWithinTerm(),
          new RetentionCoversAccess(),
          new DatasetsKnown(),
          new SeveralPartiesHaveRules(),
          new TiersHaveStep(),
          new BadDebtCounts(),
          new MissesWithinQuarters(),
          new SharesDueAfterStatement(),
          new GuaranteeByAnother(),
          new TransitionWithinTerm(),
          new ReductionWithinCap(),
          new SubscriptionNotice(),
          new RecoveryPoint(),
          new DisasterDeclared(),
          new FeesUnderCap(),
          new ExportBeforeDeletion(),
          new SupportTimes(),
          new WorkstreamInPhase(),
          new ContactsNamed(),
          new QuotaWithinRate(),
          new TiersRise(),
          new TierPricesRise(),
          new MinimumWithinTier(),
          new CreditsWithinCap(),
          new CreditsRise(),
          new CapOnPaidFees(),
          new TiersKnown(),
          new TiersPriced(),
          new PricesFitModel(),
          new AnswerBeforeRestoration(),
          new ConditionsNamed(),
          new LeadingAgreementKnown(),
          new AgreementsAgree(),
          new CertificationTiersRise(),
          new CertificationTiersKnown(),
          new VendorsListed(),
          new ProgramSharesAddUp(),
          new ProgramPaidAfterStatement(),
          new PriceBandsJoin(),
          new BandPricesFall(),
          new SuppliedProductsKnown(),
          new SuppliedProductsPriced(),
          new MinimumWithinForecast(),
          new ForecastWithinCapacity(),
          new LastOrdersBeforeEnd(),
          new SupportOutlastsWarranty(),
          new ClosingBeforeLongStop(),
          new StandstillCoversStake(),
          new RightsWithinStake(),
          new ObserverHasStake(),
          new WarrantsBeforeExpiry(),
          new SecuritiesAddUp());

  /** On what is made of the deal as a whole, such as the workbook. */
  private static final List<DealRule> OF_DOCUMENTS =
      List.of(
          new ChoicesFit(),
          new CaseAlternativesKnown(),
          new CaseYearsWithinTerm(),
          new CaseTiersKnown());

  private DealRules() {}

  /** The rules on agreements. */
  public static List<DealRule> all() {
    return ALL;
  }

  /** Applies every rule to every agreement or document of a deal. */
  public static void check(Deal deal, Findings findings) {
    for (DealAgreement agreement : deal.agreements()) {
      ALL.forEach(rule -> rule.check(deal, agreement, findings));
    }
    for (DealAgreement document : deal.documents()) {
      OF_DOCUMENTS.forEach(rule -> rule.check(deal, document, findings));
    }
  }
}
