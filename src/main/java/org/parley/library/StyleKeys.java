package org.parley.library;

import java.util.List;

/**
 * The house words that the program itself prints; the loader insists on them. A list's items are
 * counted from 0.
 */
final class StyleKeys {
  static final List<String> REQUIRED =
      List.of(
          "language",
          "spelling",
          "obligation",
          "business_day",
          "date_format",
          "group_separator",
          "decimal_separator",
          "money",
          "money_cents",
          "percent",
          "negative",
          "period",
          "band",
          "band_open",
          "unit_hours.1",
          "unit_days.1",
          "unit_business_days.1",
          "unit_weeks.1",
          "unit_months.1",
          "unit_years.1",
          "list_separator",
          "list_last",
          "section",
          "sections",
          "article",
          "articles",
          "schedule",
          "schedules",
          "paragraph",
          "paragraphs",
          "to",
          "and",
          "of",
          "of_agreement",
          "means",
          "meaning_given_in",
          "open_point",
          "point_subjects.0",
          "yes_word",
          "no_word",
          "cover_between",
          "cover_and",
          "cover_dated",
          "parties_heading",
          "recitals_heading",
          "agreed_heading",
          "contents_title",
          "page_of",
          "outgoing_legend",
          "internal_legend",
          "signature_label",
          "name_label",
          "title_label",
          "date_label",
          "place_label");

  private StyleKeys() {}
}
