package org.parley.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.deal.Deal;
import org.parley.deal.Negotiation;

/**
 * What a workbook is made of.
 *
 * @param deal the checked deal
 * @param sections by agreement id; an agreement that is missing has no printed sections
 * @param texts titles, heads, help lines and statuses
 * @param words prints values as the contract does
 * @param declared the order of the sheets, and those that are declared as data
 * @param subjects the subject of each clause that has a point, by the path of its terms such as
 *     {@code gov.scorecard}, in the order of the term sheet
 * @param negotiation what our side prepares for the talks
 * @param concessions what the draft concedes, for its hidden record
 */
public record WorkbookInput(
    Deal deal,
    Map<String, SectionNumbers> sections,
    WorkbookTexts texts,
    ValueWords words,
    DeclaredSheets declared,
    Map<String, String> subjects,
    Negotiation negotiation,
    List<Concession> concessions) {
  public WorkbookInput {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
    subjects = Collections.unmodifiableMap(new LinkedHashMap<>(subjects));
    concessions = List.copyOf(concessions);
  }

  /** A workbook that records no concessions. */
  public WorkbookInput(
      Deal deal,
      Map<String, SectionNumbers> sections,
      WorkbookTexts texts,
      ValueWords words,
      DeclaredSheets declared,
      Map<String, String> subjects,
      Negotiation negotiation) {
    this(deal, sections, texts, words, declared, subjects, negotiation, List.of());
  }

  /** A workbook without declared sheets, of a deal for which no talks are prepared. */
  public WorkbookInput(
      Deal deal,
      Map<String, SectionNumbers> sections,
      WorkbookTexts texts,
      ValueWords words,
      Map<String, String> subjects) {
    this(deal, sections, texts, words, DeclaredSheets.NONE, subjects, Negotiation.NONE);
  }
}
