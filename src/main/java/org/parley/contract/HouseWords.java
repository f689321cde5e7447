package org.parley.contract;

/**
 * The words that a writer prints around the wording, from {@code templates/style.en.yaml}.
 *
 * @param section singular word before a section number; likewise the next seven
 * @param to joins the ends of a range of sections
 * @param and joins two sections
 * @param of joins a paragraph and its schedule: "paragraph 2 of Schedule 1"
 * @param ofAgreement joins a place and its agreement, with {@code {agreement}}
 * @param pageOf footer with {@code {page}} and {@code {pages}}
 * @param contentsTitle heading of the table of contents
 * @param coverBetween word between title and parties on the cover
 * @param coverAnd word between the parties
 * @param coverDated word before the date
 * @param outgoingLegend draft legend in the header of the outgoing copy
 * @param internalLegend draft legend in the header of the internal copy
 * @param means verb of a definition
 * @param meaningGivenIn words of a definition that stands elsewhere: "has the meaning given in"
 * @param partiesHeading heading above the parties
 * @param recitalsHeading heading above the recitals
 * @param agreedHeading words between recitals and articles: "The parties agree:"
 * @param language BCP 47 tag of the wording, such as {@code en-US}
 * @param verbs verbs that agree with a reference
 */
public record HouseWords(
    String section,
    String sections,
    String article,
    String articles,
    String schedule,
    String schedules,
    String paragraph,
    String paragraphs,
    String to,
    String and,
    String of,
    String ofAgreement,
    String pageOf,
    String contentsTitle,
    String coverBetween,
    String coverAnd,
    String coverDated,
    String outgoingLegend,
    String internalLegend,
    String means,
    String meaningGivenIn,
    String partiesHeading,
    String recitalsHeading,
    String agreedHeading,
    String language,
    VerbForms verbs) {}
