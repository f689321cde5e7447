package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Inline;
import org.parley.contract.Note;
import org.parley.contract.PlainText;
import org.parley.diagnostic.Outcome;
import org.parley.library.VariantPosition;

/** Row E2: the internal copy carries the wordings that the drafting side could fall back on. */
class OtherWordingsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "core.precedence, schedule-first",
    "core.precedence, topic-based",
    "core.confidentiality, mutual-marked",
    "core.term-change-of-control, notice-only"
  })
  void aWordingReadsAsItWouldIfTheDealChoseIt(String clause, String variant) throws IOException {
    String key = clause.replace("core.", "").replace('-', '_');
    Clause chosen = clause(deal(key + ": {variant: " + variant + "}"), clause);
    assertThat(chosen.variant()).isEqualTo(variant);

    Clause drafted = clause(deal(""), clause);
    assertThat(drafted.variant()).isNotEqualTo(variant);
    assertThat(words(note(drafted, variant))).isEqualTo(words(chosen));
  }

  @Test
  void whatIsNotDecidedStandsInBrackets() throws IOException {
    assertThat(note(clause(deal(""), "front.parties"), "with-guarantor"))
        .contains("The following guarantor also signs this Agreement: [Guarantor], ");
  }

  @Test
  void theDraftingSideSeesWhatItCouldAcceptAndNothingElse() throws IOException {
    Assembly.Assembled agreement = deal("");
    String first = agreement.agreement().roles().in("first").get(0);
    assertThat(Files.readString(folder.resolve("deal.yaml"))).contains("draft_for: " + first);
    int refused = 0;
    for (var selected : agreement.selection().all()) {
      Clause clause = clause(agreement, selected.clause().id());
      for (var variant : selected.clause().variants().values()) {
        var position = Optional.ofNullable(variant.positions().get("first"));
        boolean walkAway =
            position.map(VariantPosition::rank).equals(Optional.of(VariantPosition.Rank.WALK_AWAY));
        if (position.isEmpty() || walkAway || variant.name().equals(selected.variant().name())) {
          assertThat(notes(clause)).noneMatch(text -> text.startsWith(variant.name() + " ("));
          refused += walkAway ? 1 : 0;
        }
      }
    }
    assertThat(refused).isGreaterThan(5);
  }

  @Test
  void withoutADraftingSideThoseOfBothAreThere() throws IOException {
    String side = "draft_for: " + deal("").agreement().roles().in("first").get(0);
    Assembly.Assembled neutral = deal(side, "");
    assertThat(notes(clause(neutral, "core.assignment")))
        .anyMatch(text -> text.startsWith("consent (walk-away for "))
        .allMatch(text -> text.lines().findFirst().orElse("").contains(", "));
  }

  private static String note(Clause clause, String variant) {
    return notes(clause).stream()
        .filter(text -> text.startsWith(variant + " ("))
        .map(text -> text.substring(text.indexOf('\n') + 1))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> notes(Clause clause) {
    return clause.notes().stream()
        .filter(note -> note.kind() == Note.Kind.WORDING)
        .map(Note::text)
        .toList();
  }

  /** A note's words without numbers, and with one mark for each reference. */
  private static String words(String note) {
    return note.lines()
        .map(line -> line.replaceFirst("^(\\d+\\.|\\([a-zA-Z]+\\)) ", ""))
        .collect(Collectors.joining("\n"))
        .replaceAll("\\[[^\\]]*\\]|\\bthis clause\\b|\\bparagraph \\d+(\\([a-z]+\\))*", "@")
        .replace(" | ", "\n");
  }

  private static String words(Clause clause) {
    return clause.body().stream().map(OtherWordingsTest::words).collect(Collectors.joining("\n"));
  }

  private static String words(Block block) {
    if (block instanceof Block.Table table) {
      return java.util.stream.Stream.concat(
              table.head().stream(), table.rows().stream().flatMap(row -> row.cells().stream()))
          .map(cell -> words(cell.content()))
          .collect(Collectors.joining("\n"));
    }
    var paragraph = (Block.Paragraph) block;
    String caption = paragraph.caption().isEmpty() ? "" : words(paragraph.caption()) + ". ";
    return caption + words(paragraph.content());
  }

  private static String words(List<Inline> inlines) {
    return inlines.stream()
        .map(inline -> inline instanceof Inline.Reference ? "@" : PlainText.of(List.of(inline)))
        .collect(Collectors.joining());
  }

  private static Clause clause(Assembly.Assembled agreement, String id) {
    return agreement.contract().contract().clauses().stream()
        .filter(clause -> clause.clause().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The minimal deal with one more answer in its family {@code core}. */
  private Assembly.Assembled deal(String answer) throws IOException {
    return deal("core:", answer.isEmpty() ? "core:" : "core:\n  " + answer);
  }

  private Assembly.Assembled deal(String from, String to) throws IOException {
    String sheet = Files.readString(Path.of("src/test/resources/minimal-deal.yaml"));
    assertThat(sheet).contains(from);
    Path deal = Files.writeString(folder.resolve("deal.yaml"), sheet.replace(from, to));
    Outcome<LoadedDeal> loaded =
        new DealLoader(new Workspace(Path.of("")), Optional.empty()).load(deal);
    assertThat(loaded.diagnostics()).isEmpty();
    return Assembly.forCopies(loaded.value().orElseThrow(), "test").value().orElseThrow().get(0);
  }
}
