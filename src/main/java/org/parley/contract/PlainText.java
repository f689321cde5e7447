package org.parley.contract;

import java.util.List;

/** Reads wording as plain text, where neither references nor looks can be shown. */
public final class PlainText implements Inline.Visitor<String> {
  private static final PlainText READER = new PlainText();

  private PlainText() {}

  /** The words in order; references print nothing. */
  public static String of(List<Inline> inlines) {
    var text = new StringBuilder();
    inlines.forEach(inline -> text.append(inline.accept(READER)));
    return text.toString();
  }

  @Override
  public String words(Inline.Words words) {
    return words.text();
  }

  @Override
  public String filled(Inline.Filled filled) {
    return filled.text();
  }

  @Override
  public String reference(Inline.Reference reference) {
    return "";
  }

  @Override
  public String termUse(Inline.TermUse use) {
    return use.text();
  }

  @Override
  public String termDefinition(Inline.TermDefinition definition) {
    return definition.label();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return of(emphasis.content());
  }
}
