package org.parley.word;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Comments;
import org.docx4j.wml.ObjectFactory;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.Text;
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

  Comments toXml(HouseStyle style) {
    ObjectFactory factory = Context.getWmlObjectFactory();
    Comments comments = factory.createComments();
    for (int index = 0; index < notes.size(); index++) {
      Comments.Comment comment = factory.createCommentsComment();
      comment.setId(BigInteger.valueOf(index));
      comment.setAuthor(AUTHOR);
      comment.setInitials(INITIALS);
      comment.getContent().add(paragraph(factory, style, notes.get(index)));
      comments.getComment().add(comment);
    }
    return comments;
  }

  private static P paragraph(ObjectFactory factory, HouseStyle style, Note note) {
    P paragraph = factory.createP();
    paragraph.setPPr(factory.createPPr());
    var paragraphStyle = factory.createPPrBasePStyle();
    paragraphStyle.setVal(style.id(StyleRole.COMMENT));
    paragraph.getPPr().setPStyle(paragraphStyle);
    R mark = factory.createR();
    mark.setRPr(factory.createRPr());
    var characterStyle = factory.createRStyle();
    characterStyle.setVal(style.id(StyleRole.COMMENT_REFERENCE));
    mark.getRPr().setRStyle(characterStyle);
    mark.getContent().add(factory.createRAnnotationRef());
    paragraph.getContent().add(mark);
    R run = factory.createR();
    Text text = factory.createText();
    text.setSpace("preserve");
    text.setValue(XmlText.legal(kind(note.kind()) + ": " + oneLine(note.text())));
    run.getContent().add(factory.createRT(text));
    paragraph.getContent().add(run);
    return paragraph;
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
