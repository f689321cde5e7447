package org.parley.word;

import static org.parley.word.SampleContract.clause;
import static org.parley.word.SampleContract.noted;
import static org.parley.word.SampleContract.open;
import static org.parley.word.SampleContract.plain;
import static org.parley.word.SampleContract.value;
import static org.parley.word.SampleContract.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.contract.Block;
import org.parley.contract.Clause;
import org.parley.contract.Inline;
import org.parley.contract.Level;
import org.parley.contract.NodeId;
import org.parley.contract.Note;
import org.parley.resolve.ResolvedContract;

/** The wording of the sample contracts. */
final class SampleText {
  static final String SENTENCE =
      "Each party shall carry out the tasks that the Project Plan gives to it with the skill and"
          + " care of an experienced developer, at its own expense, and shall tell the other party"
          + " within ten Business Days of any fact that puts a milestone at risk. ";
  static final String LONG_VALUE = "a long answer that somebody pasted from a letter, ".repeat(6);
  static final String ODD_VALUE = "R&D <\"Lab's\"> ${7*7} [[x]]";
  static final String ARABIC = "شركة الشفق للتحليلات";
  static final String CHINESE = "极光分析有限公司";

  private SampleText() {}

  static ResolvedContract full(SampleContract sample) {
    front(sample);
    sample.nextArticle();
    sample.article("Interpretation", definitions(sample));
    sample.nextArticle();
    sample.article("The project", project(sample));
    sample.nextArticle();
    sample.article("Ownership of intellectual property", ownership(sample), odd(sample));
    sample.nextArticle();
    sample.article("Money", money(sample));
    sample.nextArticle();
    sample.article("General", general(sample));
    signature(sample);
    sample.nextSchedule();
    sample.schedule("Project plan", plan(sample));
    sample.nextSchedule();
    sample.schedule("Background intellectual property", background(sample));
    return sample.resolved();
  }

  private static void front(SampleContract sample) {
    sample.front(
        "front.cover",
        plain(
            "front.cover/1", Level.PLAIN, false, words("This draft is not an offer. " + SENTENCE)));
    sample.front(
        "front.parties",
        plain(
            "front.parties/1",
            Level.PARTY,
            false,
            value("parties.aurora.name", "Aurora Analytics, Inc."),
            words(", a corporation of Delaware ("),
            new Inline.TermDefinition("Aurora", SampleContract.SPAN),
            words("); and")),
        plain(
            "front.parties/2",
            Level.PARTY,
            false,
            words("Boreal Freight & Cold Storage GmbH ("),
            new Inline.TermDefinition("Boreal", SampleContract.SPAN),
            words(").")));
    sample.front(
        "front.recitals",
        plain("front.recitals/1", Level.RECITAL, false, words("Aurora makes sensors.")),
        plain("front.recitals/2", Level.RECITAL, false, words("Boreal moves goods. " + SENTENCE)));
  }

  private static Clause definitions(SampleContract sample) {
    sample.definition(
        "Affiliate",
        false,
        plain(
            "definition/affiliate/1",
            Level.PLAIN,
            false,
            words("a person that controls a party, that is:")),
        plain("definition/affiliate/2", Level.PARAGRAPH, false, words("holds half its votes; or")),
        plain("definition/affiliate/3", Level.PARAGRAPH, false, words("appoints its board,")),
        plain("definition/affiliate/4", Level.PARAGRAPH, true, words("for as long as it does.")));
    sample.definition(
        "Background IP",
        true,
        plain(
            "definition/background/1",
            Level.PLAIN,
            false,
            sample.reference("paragraph ", "sched.background/2a", "2(a)"),
            words(" of "),
            sample.reference("", "schedule/2", "Schedule 2"),
            words(".")));
    sample.definition(
        "Business Day",
        false,
        plain("definition/day/1", Level.PLAIN, false, words("a day on which either holds:")),
        plain("definition/day/2", Level.PARAGRAPH, false, words("banks open in Boston; or")),
        plain("definition/day/3", Level.PARAGRAPH, false, words("banks open in Hamburg.")));
    return clause(
        "core.definitions",
        "Definitions",
        List.of(new Note(Note.Kind.DRAFTING, "Check each definition against the term sheet.")),
        sample.numbered(
            "core.definitions/1", Level.SECTION, "Definitions", words("In this Agreement:")),
        new Block.DefinitionList(new NodeId("core.definitions/2")),
        sample.numbered(
            "core.definitions/3", Level.SECTION, "Headings", words("Headings do not count.")));
  }

  private static Clause project(SampleContract sample) {
    return clause(
        "jda.plan",
        "Project plan",
        List.of(),
        sample.numbered(
            "jda.plan/1",
            Level.SECTION,
            "Plan",
            words("The parties shall follow "),
            sample.reference("", "schedule/1", "Schedule 1"),
            words(". " + SENTENCE)),
        sample.numbered("jda.plan/2", Level.SECTION, "Duties", words("Each party shall:")),
        sample.numbered("jda.plan/2a", Level.PARAGRAPH, "Staff", words("provide staff, that is:")),
        sample.numbered("jda.plan/2ai", Level.SUBPARAGRAPH, "", words("engineers, namely:")),
        sample.numbered("jda.plan/2aiA", Level.ITEM, "", words("one for hardware; and")),
        sample.numbered("jda.plan/2aiB", Level.ITEM, "", words("one for software,")),
        plain("jda.plan/2aiC", Level.ITEM, true, words("each full time;")),
        sample.numbered("jda.plan/2aii", Level.SUBPARAGRAPH, "", words("a manager;")),
        plain("jda.plan/2aiii", Level.SUBPARAGRAPH, true, words("and replace whoever leaves; and")),
        sample.numbered("jda.plan/2b", Level.PARAGRAPH, "", words("keep records,")),
        plain("jda.plan/2c", Level.SECTION, true, words("in each case at its own expense.")),
        sample.numbered("jda.plan/3", Level.SECTION, "Slack", words(SENTENCE.repeat(5))),
        sample.numbered("jda.plan/3a", Level.PARAGRAPH, "", words("again (a);")),
        sample.numbered("jda.plan/3b", Level.PARAGRAPH, "", words("again (b).")));
  }

  private static Clause ownership(SampleContract sample) {
    Block.Paragraph first =
        sample.numbered(
            "ip.foreground/1",
            Level.SECTION,
            "Share",
            words("Each party owns half, subject to "),
            sample.reference("Section ", "jda.plan/2aiA", "2.2(a)(i)(A)"),
            words(", "),
            sample.reference("Article ", "article/4", "4"),
            words(", "),
            sample.range("Sections ", "fin.price/1", "4.1", "fin.price/3", "4.3"),
            words(", "),
            sample.reference("Section ", "jda.plan/2b", "2.2(b)"),
            words(" and "),
            sample.sister("Section 3.4 of the OEM Agreement"),
            words(", for "),
            value("ip.foreground.tail", "12 months"),
            words("."));
    return clause(
        "ip.foreground",
        "Foreground IP",
        List.of(
            new Note(Note.Kind.POSITION, "Aurora: preferred. Boreal: fallback; trade: the field.")),
        noted(
            first,
            new Note(Note.Kind.DRAFTING, "35 USC 262 lets each co-owner exploit alone."),
            new Note(Note.Kind.DEFAULT, "Tail: 12 months, because inventions surface late.")));
  }

  private static Clause odd(SampleContract sample) {
    return clause(
        "ip.odd",
        "Odd values",
        List.of(),
        sample.numbered(
            "ip.odd/1", Level.SECTION, "Marks", value("ip.odd.lab", ODD_VALUE), words(" stays.")),
        sample.numbered(
            "ip.odd/2",
            Level.SECTION,
            "Scripts",
            value("ip.odd.ar", ARABIC),
            words(" and "),
            value("ip.odd.zh", CHINESE),
            words(" and \ud83d\ude80.")),
        sample.numbered("ip.odd/3", Level.SECTION, "Length", value("ip.odd.long", LONG_VALUE)),
        noted(
            sample.numbered(
                "ip.odd/4",
                Level.SECTION,
                "Open",
                words("The royalty is "),
                open("ip.royalty", "[Royalty: open]"),
                words(".")),
            new Note(Note.Kind.OPEN, "Royalty: still under discussion.")));
  }

  private static Clause money(SampleContract sample) {
    return clause(
        "fin.price",
        "Price",
        List.of(),
        sample.numbered("fin.price/1", Level.SECTION, "Milestones", words("Boreal shall pay:")),
        table("fin.price/t", 45),
        sample.numbered("fin.price/2", Level.SECTION, "Late", words(SENTENCE.repeat(3))),
        sample.numbered("fin.price/3", Level.SECTION, "Tax", words(SENTENCE.repeat(2))));
  }

  static Block.Table table(String id, int rows) {
    return new Block.Table(
        new NodeId(id),
        List.of(new Block.Column(5, false), new Block.Column(3, false), new Block.Column(2, true)),
        List.of(cell(words("Milestone")), cell(words("Due")), cell(words("Amount"))),
        IntStream.rangeClosed(1, rows)
            .mapToObj(
                row ->
                    new Block.Row(
                        new NodeId(id + "@m" + row),
                        List.of(
                            cell(words("Milestone " + row + (row % 5 == 0 ? " " + SENTENCE : ""))),
                            cell(value("fin.due", "June " + (row % 28 + 1) + ", 2027")),
                            cell(value("fin.amount", "USD " + row + ",000.00")))))
            .toList(),
        List.of(new Note(Note.Kind.DRAFTING, "The rows follow the term sheet.")));
  }

  private static Block.Cell cell(Inline... content) {
    return new Block.Cell(List.of(content));
  }

  private static Clause general(SampleContract sample) {
    return clause(
        "core.notices",
        "Notices",
        List.of(),
        sample.numbered("core.notices/1", Level.SECTION, "Form", words(SENTENCE)),
        new Block.FillIn(new NodeId("core.notices/2"), "Inventor", 3));
  }

  private static void signature(SampleContract sample) {
    sample.signature(
        "core.signature",
        plain("core.signature/1", Level.PLAIN, false, words("The parties sign below.")),
        signatureBlock("core.signature/2", "Aurora Analytics, Inc.", "Mara Lindqvist"),
        signatureBlock("core.signature/3", "Boreal Freight & Cold Storage GmbH", "Jörg O'Neill"));
  }

  private static Block signatureBlock(String id, String party, String name) {
    return new Block.SignatureBlock(
        new NodeId(id),
        party,
        List.of(words("Signed for and on behalf of "), SampleContract.value("name", party)),
        List.of(
            new Block.SignatureLine("Signature", List.of()),
            new Block.SignatureLine("Name", List.of(SampleContract.value("signatory", name))),
            new Block.SignatureLine("Title", List.of(words("Chief Executive Officer"))),
            new Block.SignatureLine("Date", List.of())));
  }

  private static Clause plan(SampleContract sample) {
    return clause(
        "sched.plan",
        "Project plan",
        List.of(),
        new Block.Subheading(new NodeId("sched.plan/0"), List.of(words("Work packages"))),
        sample.numbered("sched.plan/1", Level.SECTION, "Scope", words("First: " + SENTENCE)),
        sample.numbered("sched.plan/1a", Level.PARAGRAPH, "", words("one;")),
        sample.numbered("sched.plan/1ai", Level.SUBPARAGRAPH, "", words("a part of one;")),
        sample.numbered("sched.plan/1aiA", Level.ITEM, "", words("a part of the part;")),
        sample.numbered("sched.plan/1b", Level.PARAGRAPH, "", words("two.")),
        sample.numbered("sched.plan/2", Level.SECTION, "Table", words("The deliverables are:")),
        table("sched.plan/t", 6));
  }

  private static Clause background(SampleContract sample) {
    return clause(
        "sched.background",
        "Background IP",
        List.of(),
        plain("sched.background/0", Level.PLAIN, false, words("What each party brings.")),
        sample.numbered("sched.background/1", Level.SECTION, "Aurora", words("Its sensors.")),
        sample.numbered("sched.background/2", Level.SECTION, "Boreal", words("Its depots:")),
        sample.numbered("sched.background/2a", Level.PARAGRAPH, "", words("Hamburg; and")),
        sample.numbered(
            "sched.background/2b",
            Level.PARAGRAPH,
            "",
            words("see "),
            sample.reference("paragraph ", "sched.background/1", "1"),
            words(".")));
  }

  static ResolvedContract large(SampleContract sample, int words) {
    front(sample);
    int each = SENTENCE.split(" ").length;
    int count = 0;
    for (int article = 1; count < words; article++) {
      sample.nextArticle();
      var clauses = new ArrayList<Clause>();
      for (int number = 1; number <= 5; number++) {
        clauses.add(largeClause(sample, "large/" + article + "/" + number, article));
        count += each * 6;
      }
      sample.article("Heading of article " + article, clauses.toArray(Clause[]::new));
    }
    signature(sample);
    sample.nextSchedule();
    sample.schedule("Project plan", plan(sample));
    return sample.resolved();
  }

  private static Clause largeClause(SampleContract sample, String id, int article) {
    return clause(
        id,
        "Clause",
        List.of(new Note(Note.Kind.POSITION, "Fine for both sides.")),
        sample.numbered(
            id + "/1",
            Level.SECTION,
            "Caption",
            words(SENTENCE + "See "),
            sample.reference("Article ", "article/" + article, Integer.toString(article)),
            words(" within "),
            value("term." + id, "30 days"),
            words(". " + SENTENCE)),
        sample.numbered(id + "/1a", Level.PARAGRAPH, "", words(SENTENCE)),
        sample.numbered(id + "/1b", Level.PARAGRAPH, "", words(SENTENCE)),
        plain(id + "/1c", Level.SECTION, true, words(SENTENCE)),
        sample.numbered(id + "/2", Level.SECTION, "Caption", words(SENTENCE)));
  }
}
