package org.parley.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.deal.DealAgreement;

/** Printed sections of agreements of a deal. */
record Sections(WorkbookInput input, List<DealAgreement> agreements) {
  /** Of all agreements. */
  static Sections of(WorkbookInput input) {
    return new Sections(input, input.deal().agreements());
  }

  /** The first of the places that an agreement has; says so if none has any. */
  String first(List<String> places) {
    for (String place : places) {
      for (DealAgreement agreement : agreements) {
        Optional<String> section = of(agreement, place);
        if (section.isPresent()) {
          return section.get();
        }
      }
    }
    return input.texts().of(CommonText.SECTION_UNKNOWN);
  }

  private Optional<String> of(DealAgreement agreement, String place) {
    SectionNumbers sections = input.sections().get(agreement.id());
    return Optional.ofNullable(sections)
        .flatMap(found -> found.of(place))
        .map(section -> full(agreement, section));
  }

  private String full(DealAgreement agreement, String section) {
    Map<String, String> words = Map.of("section", section, "agreement", agreement.title());
    return input.deal().agreements().size() == 1
        ? section
        : input.texts().of(CommonText.SECTION_OF, words);
  }
}
