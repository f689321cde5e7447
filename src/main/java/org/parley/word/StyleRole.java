package org.parley.word;

/** What a style is for. A house style supplies a style of the given name for each role. */
public enum StyleRole {
  COVER_TITLE("Cover Title", Kind.PARAGRAPH),
  COVER_PARTY("Cover Party", Kind.PARAGRAPH),
  COVER_TEXT("Cover Text", Kind.PARAGRAPH),
  /** Title above a document without cover page. */
  BLOCK_TITLE("Block Title", Kind.PARAGRAPH),
  BLOCK_TEXT("Block Text", Kind.PARAGRAPH),
  CONTENTS_HEADING("Contents Heading", Kind.PARAGRAPH),
  /** Word's own name: it applies this style itself when a reader updates the contents. */
  CONTENTS_ENTRY("toc 1", Kind.PARAGRAPH),
  FRONT_HEADING("Front Heading", Kind.PARAGRAPH),
  PLAIN("Contract Text", Kind.PARAGRAPH),
  PARTY("Party", Kind.PARAGRAPH, 0),
  RECITAL("Recital", Kind.PARAGRAPH, 0),
  ARTICLE("Article Heading", Kind.PARAGRAPH, 0),
  SECTION("Section", Kind.PARAGRAPH, 1),
  PARAGRAPH("Paragraph", Kind.PARAGRAPH, 2),
  SUBPARAGRAPH("Subparagraph", Kind.PARAGRAPH, 3),
  ITEM("Item", Kind.PARAGRAPH, 4),
  SECTION_CLOSING("Section Closing", Kind.PARAGRAPH),
  PARAGRAPH_CLOSING("Paragraph Closing", Kind.PARAGRAPH),
  SUBPARAGRAPH_CLOSING("Subparagraph Closing", Kind.PARAGRAPH),
  ITEM_CLOSING("Item Closing", Kind.PARAGRAPH),
  DEFINITION("Definition", Kind.PARAGRAPH, 0),
  DEFINITION_ITEM("Definition Item", Kind.PARAGRAPH, 1),
  DEFINITION_SUBITEM("Definition Subitem", Kind.PARAGRAPH, 2),
  SCHEDULE("Schedule Heading", Kind.PARAGRAPH, 0),
  SCHEDULE_SUBHEADING("Schedule Subheading", Kind.PARAGRAPH),
  SCHEDULE_SECTION("Schedule Section", Kind.PARAGRAPH, 0),
  SCHEDULE_PARAGRAPH("Schedule Paragraph", Kind.PARAGRAPH, 1),
  SCHEDULE_SUBPARAGRAPH("Schedule Subparagraph", Kind.PARAGRAPH, 2),
  SCHEDULE_ITEM("Schedule Item", Kind.PARAGRAPH, 3),
  TABLE("Contract Table", Kind.TABLE),
  TABLE_HEAD("Table Head", Kind.PARAGRAPH),
  TABLE_TEXT("Table Text", Kind.PARAGRAPH),
  /** A row of a table that heads the rows below it. */
  TABLE_GROUP("Table Group", Kind.PARAGRAPH),
  /** The small paragraph that follows every table. */
  TABLE_END("Table End", Kind.PARAGRAPH),
  SIGNATURE_LEAD("Signature Lead", Kind.PARAGRAPH),
  SIGNATURE_LINE("Signature Line", Kind.PARAGRAPH),
  FILL_IN("Fill-in Line", Kind.PARAGRAPH),
  COMMENT("annotation text", Kind.PARAGRAPH),
  COMMENT_REFERENCE("annotation reference", Kind.CHARACTER),
  DEFINED_TERM("Defined Term", Kind.CHARACTER),
  CLAUSE_CAPTION("Clause Caption", Kind.CHARACTER),
  EMPHASIS("Emphasis", Kind.CHARACTER),
  OPEN_POINT("Open Point", Kind.CHARACTER),
  VALUE("Filled Value", Kind.CHARACTER);

  /** The kinds of styles, named as in styles.xml. */
  enum Kind {
    PARAGRAPH,
    CHARACTER,
    TABLE
  }

  static final int UNNUMBERED = -1;

  private final String styleName;
  private final Kind kind;
  private final int listLevel;

  StyleRole(String styleName, Kind kind) {
    this(styleName, kind, UNNUMBERED);
  }

  StyleRole(String styleName, Kind kind, int listLevel) {
    this.styleName = styleName;
    this.kind = kind;
    this.listLevel = listLevel;
  }

  /** The name of the style, as Word's style pane shows it. */
  public String styleName() {
    return styleName;
  }

  Kind kind() {
    return kind;
  }

  /** The 0-based level of the list that the style is linked to, or {@link #UNNUMBERED}. */
  int listLevel() {
    return listLevel;
  }
}
