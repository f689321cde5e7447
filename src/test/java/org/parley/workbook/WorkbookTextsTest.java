package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parley.yaml.YamlNode;

class WorkbookTextsTest {
  @Test
  void everyFaultIsReportedAtOnce() {
    Map<String, YamlNode> files = new LinkedHashMap<>();
    WorkbookTexts.FILES.forEach(file -> files.put(file, WorkbookFixture.mapping(file)));
    files.remove("gates");
    files.put("common", WorkbookFixture.parse("common", "open: OPEN {quarter}\nunheard: x\n"));
    WorkbookTexts.Reading reading = WorkbookTexts.read(files);
    assertThat(reading.texts()).isEmpty();
    assertThat(reading.complaints())
        .extracting(WorkbookTexts.Complaint::message)
        .contains(
            "The text `open` cannot fill `{quarter}`.",
            "The text `legend` is missing.",
            "The workbook uses no text `unheard`.",
            "The workbook's texts `gates` are missing or are not keys with texts.");
  }

  @Test
  void templatesFillWordsAndFormulas() {
    TextTemplate template = new TextTemplate("Fired in Q{quarter}: \"see\" {section}");
    assertThat(template.filled(Map.of("quarter", "5", "section", "$1")))
        .isEqualTo("Fired in Q5: \"see\" $1");
    assertThat(template.formula(Map.of("quarter", "A1", "section", "B1")))
        .isEqualTo("\"Fired in Q\"&A1&\": \"\"see\"\" \"&B1");
  }

  @Test
  void functionsOutsideTheListAreFoundOutsideLiteralsOnly() {
    assertThat(FormulaText.calls("IF('MIN(x)'!A1=\"NOW(\",SUM(A1),0)"))
        .containsExactly("IF", "SUM");
    org.assertj.core.api.Assertions.assertThatThrownBy(() -> FormulaText.checked("TODAY()"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
