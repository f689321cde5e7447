package org.parley.word;

import java.util.ArrayList;
import java.util.List;
import org.parley.contract.Note;

/** The comments of one document, in order. They bear no date: the same deal gives the same file. */
final class CommentList {
  private static final String AUTHOR = "Parley";
  private static final String INITIALS = "P";

  private final List<Note> notes = new ArrayList<>();

  /** Adds a comment; returns its id. */
  int add(Note note) {
    notes.add(note);
    return notes.size() - 1;
  }

  boolean isEmpty() {
    return notes.isEmpty();
  }

  /** The bytes of the comments part. */
  byte[] write(HouseStyle style) {
    var out = new XmlOut().root("comments");
    for (int index = 0; index < notes.size(); index++) {
      out.open("comment").attribute("id", index);
      out.attribute("author", AUTHOR).attribute("initials", INITIALS);
      paragraph(out, style, notes.get(index));
      out.close();
    }
    return out.finish();
  }

  private static void paragraph(XmlOut out, HouseStyle style, Note note) {
    out.open("p").open("pPr").value("pStyle", style.id(StyleRole.COMMENT)).close();
    out.open("r").open("rPr").value("rStyle", style.id(StyleRole.COMMENT_REFERENCE)).close();
    out.empty("annotationRef").close();
    out.open("r").words("t", kind(note.kind()) + ": " + oneLine(note.text())).close();
    out.close();
  }

  private static String oneLine(String text) {
    return text.replace('\n', ' ').replace('\t', ' ').strip();
  }

  private static String kind(Note.Kind kind) {
    return switch (kind) {
      case DRAFTING -> "Drafting note";
      case POSITION -> "Position";
      case DEFAULT -> "Default";
      case OPEN -> "Open point";
    };
  }
}
