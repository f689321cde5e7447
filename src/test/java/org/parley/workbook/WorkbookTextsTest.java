package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parley.app.DealLoader;
import org.parley.app.Workspace;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Outcome;
import org.parley.library.Library;
import org.parley.library.PointSubjects;
import org.parley.yaml.YamlNode;

class WorkbookTextsTest {
  @Test
  void everyFaultIsReportedAtOnce() {
    Map<String, YamlNode> files = new LinkedHashMap<>();
    WorkbookTexts.FILES.forEach(file -> files.put(file, WorkbookFixture.mapping(file)));
    files.remove("gates");
    files.put(
        "common",
        WorkbookFixture.parse("common", "open: OPEN {quarter}\nlegnd: x\nquarter: 'Q{numbr}'\n"));
    files.put(
        "terms",
        WorkbookFixture.parse(
            "terms", "sheet-name: " + "long ".repeat(9) + "\nsubjects:\n  gov: Governence\n"));
    Outcome<WorkbookTexts> reading =
        WorkbookTexts.read(files, Optional.of(WorkbookFixture.SUBJECTS));
    assertThat(reading.value()).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(one -> one.code().code() + " " + one.message() + one.hints())
        .contains(
            "L241 The workbook has no text `legnd` in `templates/workbook/common.yaml`."
                + "[Did you mean `legend`?]",
            "L242 The workbook's text `legend` is missing or empty.[]",
            "L243 The workbook's texts `templates/workbook/gates.yaml` are missing or are not keys"
                + " with texts.[]",
            "L244 The workbook's text `sheet-name` has 44 characters; at most 31 fit.[]",
            "L245 The workbook's text `open` cannot fill `{quarter}`.[]",
            "L245 The workbook's text `quarter` cannot fill `{numbr}`.[Did you mean `number`?]",
            "L246 No clause has a point with the subject `Governence`."
                + "[Did you mean `Governance`?]");
    assertThat(reading.diagnostics())
        .filteredOn(one -> one.code() == DiagnosticCode.WORKBOOK_UNKNOWN_SUBJECT)
        .allSatisfy(one -> assertThat(one.span().line()).isEqualTo(3));
  }

  @Test
  void subjectsAreThoseOfTheClausesOfTheLibrary() {
    Library library =
        new DealLoader(new Workspace(Path.of("").toAbsolutePath()), Optional.empty())
            .library()
            .value()
            .orElseThrow();
    assertThat(PointSubjects.byPath(library, List.of("jda")).values().stream().distinct())
        .containsExactlyInAnyOrderElementsOf(WorkbookFixture.SUBJECTS);
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
