package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.Cover;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.resolve.ResolvedContract;

class WordContentTest {
  private final ResolvedContract contract = SampleContract.full();
  private final byte[] internal = WordFiles.write(contract, Copy.INTERNAL);
  private final byte[] outgoing = WordFiles.write(contract, Copy.OUTGOING);

  @Test
  void notesAreCommentsOfTheInternalCopy() {
    String comments = WordFiles.part(internal, "word/comments.xml");
    assertThat(comments)
        .contains(
            "Drafting note: 35 USC 262",
            "Position: Aurora: preferred.",
            "Default: Tail: 12 months",
            "Open point: Royalty",
            "Drafting note: The rows follow",
            "w:author=\"Parley\"")
        .doesNotContain("w:date");
  }

  @Test
  void nothingOfTheNotesIsInTheOutgoingCopy() {
    Map<String, byte[]> parts = WordFiles.parts(outgoing);
    assertThat(parts).doesNotContainKey("word/comments.xml");
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
          .as(part.getKey())
          .doesNotContainIgnoringCase("comments")
          .doesNotContain("35 USC 262", "fallback", "surface late", "commentR")
          .doesNotContain("Cold-chain sensor\"", ">Cold-chain sensor<", "variant=");
    }
  }

  @Test
  void eachClauseHasAControlAndABookmark() {
    String xml = WordFiles.part(outgoing, "word/document.xml");
    for (Clause clause : contract.contract().clauses()) {
      assertThat(xml)
          .contains("w:val=\"clause:" + clause.id() + "\"")
          .contains("w:name=\"" + Anchors.bookmark(clause.id()) + "\"");
    }
    assertThat(xml).contains("w:val=\"value:ip.foreground.tail\"");
  }

  @Test
  void baselineHoldsTheTextOfEachParagraph() {
    assertThat(WordFiles.part(internal, DocumentParts.BASELINE))
        .contains("<paragraph id=\"ip.foreground/1\"")
        .contains(
            "Share. Each party owns half, subject to Section\u00a02.2(a)(i)(A), Article\u00a04")
        .contains("id=\"fin.price/t@m3\"", "Milestone 3 | June 4, 2027 | USD 3,000.00")
        .contains("fingerprint=\"abab", "termSheet=\"0123", "variant=\"standard\"");
  }

  @Test
  void headerAndFooterAreFilled() {
    assertThat(WordFiles.part(internal, "word/header1.xml"))
        .contains("Joint Development Agreement", "Internal copy: do not send")
        .doesNotContain("parley.");
    assertThat(WordFiles.part(outgoing, "word/footer1.xml"))
        .contains("PAGE", "NUMPAGES", "Page ", " of ")
        .doesNotContain("parley.");
  }

  @Test
  void schedulesHaveListsOfTheirOwn() {
    String numbering = WordFiles.part(internal, "word/numbering.xml");
    assertThat(numbering).contains("w:abstractNumId=\"7\"", "w:abstractNumId=\"8\"");
    assertThat(numbering.split("w:nsid ", -1)).hasSize(9);
    assertThat(numbering).contains("w:val=\"50A10000\"", "w:val=\"50A10001\"");
  }

  @Test
  void tagsStayShort() {
    String tag = Anchors.tag("value", "a.very".repeat(30));
    assertThat(tag).hasSize(64).startsWith("value:a.very");
    assertThat(Anchors.bookmark(new NodeId("x"))).hasSizeLessThanOrEqualTo(40);
  }

  @Test
  void openPointsOnTheCoverAreMarked() {
    String document =
        WordFiles.part(WordFiles.write(openCover(), Copy.OUTGOING), "word/document.xml");
    String cover = document.substring(0, document.indexOf("docPartGallery w:val=\"Table of"));
    assertThat(cover)
        .containsPattern("OpenPoint\"/></w:rPr><w:t[^>]*>\\[Effective date: open(?:]|&#x5d;)</w:t>")
        .containsPattern("FilledValue\"/></w:rPr><w:t[^>]*>\\[Title: open(?:]|&#x5d;)</w:t>");
  }

  /** An open date, and a title that only looks like an open point. */
  private static ResolvedContract openCover() {
    ResolvedContract full = SampleContract.full();
    Contract contract = full.contract();
    var cover =
        new Cover(
            Cover.Form.PAGE,
            contract.cover().title(),
            List.of(SampleContract.value("deal.title", "[Title: open]")),
            contract.cover().parties(),
            List.of(SampleContract.open("deal.date", "[Effective date: open]")));
    var changed =
        new Contract(
            contract.id(),
            cover,
            contract.front(),
            contract.articles(),
            contract.signature(),
            contract.schedules(),
            contract.definitions(),
            contract.words(),
            contract.provenance());
    return new ResolvedContract(changed, full.numbering(), full.references(), full.definitions());
  }

  @Test
  void refusesWhatXmlCannotCarry() {
    var sample = new SampleContract();
    sample.front(
        "front.cover",
        SampleContract.plain(
            "front.cover/1", Level.PLAIN, false, SampleContract.value("x", "a\u0000b")));
    assertThatThrownBy(() -> WordFiles.write(sample.resolved(), Copy.OUTGOING))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("U+0000");
  }

  @Test
  void writesAContractWithAlmostNothing() {
    byte[] docx = WordFiles.write(new SampleContract().resolved(), Copy.INTERNAL);
    assertThat(DocumentGate.check(docx)).isEmpty();
  }

  @Test
  void manyThreadsWriteTheSameBytes() throws Exception {
    HouseStyle style = WordFiles.style();
    var threads = Executors.newFixedThreadPool(4);
    try {
      Callable<byte[]> task = () -> new WordWriter().write(contract, Copy.INTERNAL, style);
      List<Future<byte[]>> results = new ArrayList<>();
      for (int index = 0; index < 8; index++) {
        results.add(threads.submit(task));
      }
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(internal);
      }
    } finally {
      threads.shutdown();
    }
  }
}
