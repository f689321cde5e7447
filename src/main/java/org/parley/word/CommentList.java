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
      paragraphs(out, style, notes.get(index));
      out.close();
    }
    return out.finish();
  }

  /** A paragraph for each line; the mark that leads to the commented words stands in the first. */
  private static void paragraphs(XmlOut out, HouseStyle style, Note note) {
    String mark = kind(note.kind()) + ": ";
    for (String line : note.text().strip().lines().toList()) {
      out.open("p").open("pPr").value("pStyle", style.id(StyleRole.COMMENT)).close();
      if (!mark.isEmpty()) {
        out.open("r").open("rPr").value("rStyle", style.id(StyleRole.COMMENT_REFERENCE)).close();
        out.empty("annotationRef").close();
      }
      out.open("r").words("t", mark + line.replace('\t', ' ').strip()).close();
      out.close();
      mark = "";
    }
  }

  private static String kind(Note.Kind kind) {
    return switch (kind) {
      case DRAFTING -> "Drafting note";
      case POSITION -> "Position";
      case WORDING -> "Other wording";
      case DEFAULT -> "Default";
      case OPEN -> "Open point";
    };
  }
}
