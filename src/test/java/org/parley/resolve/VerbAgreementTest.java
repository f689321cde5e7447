package org.parley.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.contract.Article;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Contract;
import org.parley.contract.Cover;
import org.parley.contract.HouseWords;
import org.parley.contract.Inline;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.contract.Provenance;
import org.parley.contract.VerbForms;
import org.parley.source.Span;

/** "Section 1.1 applies", "Sections 1.2 to 1.4 apply": a reader stumbles over anything else. */
class VerbAgreementTest {
  private static final Span SPAN = Span.startOf("test");
  private static final HouseWords WORDS =
      new HouseWords(
          "Section",
          "Sections",
          "Article",
          "Articles",
          "Schedule",
          "Schedules",
          "paragraph",
          "paragraphs",
          "to",
          "and",
          "of",
          "of the {agreement}",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "",
          "en-US",
          new VerbForms(
              Map.of("applies", "apply", "is", "are", "shows", "show"), Set.of("under", "of")));

  @ParameterizedTest
  @CsvSource({
    "'', core.one, applies, Section 1.1 applies",
    "'', core.many, applies, Sections 1.2 to 1.4 apply",
    "'', core.one, apply, Section 1.1 applies",
    "'It ends. ', core.many, is, It ends. Sections 1.2 to 1.4 are",
    "'A right under ', core.many, applies, A right under Sections 1.2 to 1.4 applies",
    "'Unless ', core.many, applies, Unless Sections 1.2 to 1.4 apply",
    "'', core.many, appliesto, Sections 1.2 to 1.4 appliesto"
  })
  void theVerbAfterAReferenceFitsWhatIsPrinted(
      String before, String target, String verb, String expected) {
    assertThat(printed(before, target, verb)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "'An audit under ', or, shows, 'An audit under Section 1.1 or Sections 1.2 to 1.4 shows'",
    "'An audit under ', and, shows, 'An audit under Section 1.1 and Sections 1.2 to 1.4 shows'",
    "'', or, applies, Section 1.1 or Sections 1.2 to 1.4 apply",
    "'', and, applies, Section 1.1 and Sections 1.2 to 1.4 apply"
  })
  void linkedReferencesAreOneSubjectOrNone(
      String before, String link, String verb, String expected) {
    assertThat(
            printed(
                List.of(
                    new Inline.Words(before),
                    new Inline.Reference("", "core.one", "", SPAN),
                    new Inline.Words(" " + link + " "),
                    new Inline.Reference("", "core.many", "", SPAN),
                    new Inline.Words(" " + verb))))
        .isEqualTo(expected);
  }

  private static String printed(String before, String target, String verb) {
    return printed(
        List.of(
            new Inline.Words(before),
            new Inline.Reference("", target, "", SPAN),
            new Inline.Words(" " + verb)));
  }

  private static String printed(List<Inline> inlines) {
    List<Inline> content =
        inlines.stream().filter(inline -> !inline.equals(new Inline.Words(""))).toList();
    Clause one = clause("core.one", 1, content);
    Clause many = clause("core.many", 3, List.of(new Inline.Words("Text.")));
    var article = new Article(new NodeId("article"), "Heading", List.of(one, many));
    var contract =
        new Contract(
            "test",
            new Cover(Cover.Form.values()[0], "", List.of(), List.of(), List.of()),
            List.of(),
            List.of(article),
            List.of(),
            List.of(),
            Map.of(),
            WORDS,
            new Provenance("", "", "", ""));
    ResolvedContract resolved = Resolver.resolve(contract).value().orElseThrow();
    var text = new StringBuilder();
    var paragraph =
        (Block.Paragraph) resolved.contract().articles().get(0).clauses().get(0).body().get(0);
    for (Inline inline : paragraph.content()) {
      if (inline instanceof Inline.Reference reference) {
        resolved.parts(reference).forEach(part -> text.append(part.text()));
      } else if (inline instanceof Inline.Words words) {
        text.append(words.text());
      }
    }
    return text.toString().replace('\u00A0', ' ');
  }

  private static Clause clause(String id, int sections, List<Inline> content) {
    var body = new ArrayList<Block>();
    for (int number = 1; number <= sections; number++) {
      body.add(
          new Block.Paragraph(
              new NodeId(id + "/" + number),
              Level.SECTION,
              false,
              "",
              List.of(),
              content,
              List.of()));
    }
    return new Clause(new NodeId(id), id, "standard", id, body, List.of(), "");
  }
}
