package org.parley.app;

import java.util.Optional;
import org.parley.resolve.ResolvedContract;
import org.parley.resolve.SectionIndex;
import org.parley.resolve.SectionText;
import org.parley.workbook.SectionNumbers;

/** Sections of an assembled agreement, for the workbook. */
record PrintedSections(SectionIndex numbers, SectionText texts) implements SectionNumbers {
  static PrintedSections of(ResolvedContract contract) {
    return new PrintedSections(SectionIndex.of(contract), new SectionText(contract));
  }

  @Override
  public Optional<String> of(String place) {
    return numbers.find(place);
  }

  @Override
  public Optional<String> text(String place) {
    return texts.find(place);
  }
}
