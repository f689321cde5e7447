package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.contract.Block;
import org.parley.contract.Contract;
import org.parley.contract.Level;
import org.parley.contract.Note;
import org.parley.contract.PlainText;
import org.parley.diagnostic.Outcome;

/**
 * In the front part each unmarked line is contract text, and a drafting note ends with its line.
 */
class FrontLinesTest {
  @TempDir Path root;

  /** A note once swallowed the lines after it, which were missing from every copy. */
  @Test
  void aLineAfterANoteIsContractText() {
    List<Block.Paragraph> front =
        front(
            """
            > NOTE: Check who signs.
            This Agreement is between:
            (1) ${first};
            > NOTE: Name affiliates only if they sign.
            and
            (1) ${second}.
            > NOTE: A guarantor signs, too.
            Each signs for itself.
            Nobody else is bound.
            """);

    assertThat(front)
        .extracting(line -> PlainText.of(line.content()))
        .containsExactly(
            "This Agreement is between:",
            "Ann;",
            "and",
            "Bob.",
            "Each signs for itself.",
            "Nobody else is bound.");
    assertThat(front)
        .extracting(Block.Paragraph::level)
        .containsExactly(
            Level.PLAIN, Level.PARTY, Level.PLAIN, Level.PARTY, Level.PLAIN, Level.PLAIN);
    assertThat(front)
        .extracting(line -> line.notes().stream().map(Note::text).toList())
        .containsExactly(
            List.of(),
            List.of("Name affiliates only if they sign."),
            List.of(),
            List.of("A guarantor signs, too."),
            List.of(),
            List.of());
  }

  /** In the body, as the format says, a line without marker continues what stands above. */
  @Test
  void inTheBodyANoteGoesOnOverLines() {
    TeaLibrary library = TeaLibrary.in(root);
    library.add(
        "clauses/house/tea/standard.en.ftl",
        """
        1. *Tea.* Ann shall bring tea,
        hot or cold.
        > NOTE: Ask what they
        drink.
        1. *Cups.* Bob shall bring ${house.tea.cups} cups.
        """);

    List<Block.Paragraph> body =
        paragraphs(assembled(library).articles().get(0).clauses().get(0).body());

    assertThat(body)
        .extracting(line -> PlainText.of(line.content()))
        .containsExactly("Ann shall bring tea, hot or cold.", "Bob shall bring 3 cups.");
    assertThat(body.get(0).notes()).extracting(Note::text).containsExactly("Ask what they drink.");
  }

  private List<Block.Paragraph> front(String wording) {
    TeaLibrary library = TeaLibrary.in(root);
    library.add(
        "clauses/front/guests/clause.yaml",
        """
        title: Guests
        purpose: Who comes to tea.
        variants:
          standard: {summary: Ann and Bob.}
        """);
    library.add("clauses/front/guests/standard.en.ftl", wording);
    library.add(
        "templates/agreements/tea.yaml",
        """
        title: Tea Agreement
        roles: {first: the host, second: the guest}
        front: [front.guests]
        articles:
          - heading: Tea
            clauses: [house.tea]
        """);
    return paragraphs(assembled(library).front().get(0).body());
  }

  private static Contract assembled(TeaLibrary library) {
    Outcome<LoadedDeal> loaded = library.loader().load(library.deal());
    assertThat(loaded.diagnostics()).isEmpty();
    Outcome<List<Assembly.Assembled>> all = Assembly.all(loaded.value().orElseThrow(), "test");
    assertThat(all.diagnostics()).isEmpty();
    return all.value().orElseThrow().get(0).contract().contract();
  }

  private static List<Block.Paragraph> paragraphs(List<Block> blocks) {
    return blocks.stream().map(Block.Paragraph.class::cast).toList();
  }
}
