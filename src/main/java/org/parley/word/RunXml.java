package org.parley.word;

import java.util.Optional;

/** Writes the pieces of a paragraph as runs, fields and inline content controls. */
final class RunXml {
  private final XmlOut out;
  private final HouseStyle style;
  private final Counter controls;

  RunXml(XmlOut out, HouseStyle style, Counter controls) {
    this.out = out;
    this.style = style;
    this.controls = controls;
  }

  void write(Piece piece) {
    if (piece instanceof Piece.Words words) {
      run(words.text(), words.style());
    } else if (piece instanceof Piece.Value value) {
      value(value);
    } else if (piece instanceof Piece.Number number) {
      field("REF " + number.bookmark() + " \\w \\h", number.text());
    } else if (piece instanceof Piece.Tab) {
      out.open("r").empty("tab").close();
    } else {
      out.open("r").empty("br").close();
    }
  }

  private void value(Piece.Value value) {
    out.open("sdt").open("sdtPr");
    String kind = value.style() == StyleRole.OPEN_POINT ? "open" : "value";
    out.value("tag", Anchors.tag(kind, value.term())).value("id", controls.next());
    // Of all kinds of inline control only this one leaves LibreOffice's next block control whole.
    out.open("docPartObj").value("docPartGallery", "Quick Parts").close();
    out.close().open("sdtContent");
    run(value.text(), Optional.of(value.style()));
    out.close().close();
  }

  /** A run; the line ends of a value become line breaks, its tabs spaces. */
  void run(String text, Optional<StyleRole> role) {
    out.open("r");
    boolean rightToLeft = XmlText.rightToLeft(text);
    if (role.isPresent() || rightToLeft) {
      out.open("rPr");
      role.ifPresent(given -> out.value("rStyle", style.id(given)));
      if (rightToLeft) {
        out.empty("rtl");
      }
      out.close();
    }
    String[] lines = text.replace('\t', ' ').split("\n", -1);
    for (int index = 0; index < lines.length; index++) {
      if (index > 0) {
        out.empty("br");
      }
      out.words("t", lines[index]);
    }
    out.close();
  }

  /** A field with its cached result, complete, so that no reader is asked to update it. */
  void field(String instruction, String cached) {
    fieldStart(instruction);
    run(cached, Optional.empty());
    fieldEnd();
  }

  void fieldStart(String instruction) {
    mark("begin");
    out.open("r").words("instrText", " " + instruction + " ").close();
    mark("separate");
  }

  void fieldEnd() {
    mark("end");
  }

  private void mark(String type) {
    out.open("r").open("fldChar").attribute("fldCharType", type).close().close();
  }
}
