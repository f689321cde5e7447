package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that stand in a sample's document only if assembly and writer work together. */
class SampleWordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jda           | the API License Agreement between Vinekeep and Terralith;",
        "jda           | the Revenue Share Agreement between Terralith, Vinekeep and Oakmont;",
        "api-license   | the Joint Development Agreement between Terralith and Vinekeep;",
        "api-license   | the Revenue Share Agreement between Terralith, Vinekeep and Oakmont;",
        "revenue-share | the API License Agreement between Vinekeep and Terralith;"
      })
  void anAgreementListsEachOtherAgreementOfItsDeal(String agreement, String expected) {
    assertThat(text(agreement)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jda | Standing: it is validly organized",
        "jda | Cure. If a statement proves untrue",
        "jda | Evidence. The Partnership Management Office shall send"
      })
  void aCaptionEndsWithAColonWhereTheSentenceGoesOn(String agreement, String expected) {
    assertThat(text(agreement)).contains(expected);
  }

  private static String text(String agreement) {
    byte[] docx =
        SampleDocuments.outgoing().stream()
            .filter(sample -> sample.name().equals("vineyard-irrigation.yaml " + agreement))
            .findFirst()
            .orElseThrow()
            .bytes();
    return WordFiles.part(docx, "word/document.xml").replaceAll("<[^>]+>", "");
  }
}
