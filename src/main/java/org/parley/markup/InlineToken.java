package org.parley.markup;

/** A piece of a line of wording, as the author wrote it. */
public sealed interface InlineToken {
  /** Characters before it in the text that was scanned. */
  int offset();

  /** Plain words, escapes resolved. */
  record Words(String text, int offset) implements InlineToken {}

  /** A filled-in value by its index in the rendering. */
  record ValueMark(int index, int offset) implements InlineToken {}

  /** {@code [[agreement:clause#label]]}; parts that were not written are empty texts. */
  record ReferenceMark(String agreement, String clause, String label, int offset, int length)
      implements InlineToken {}

  /** {@code **"Term"**}. */
  record DefinitionMark(String term, int offset) implements InlineToken {}

  /** {@code {Term}}. */
  record TermMark(String term, int offset) implements InlineToken {}

  /** {@code {#label}}. */
  record LabelMark(String label, int offset) implements InlineToken {}

  /** A single asterisk that opens or closes a caption. */
  record CaptionMark(int offset) implements InlineToken {}

  /** Something that is no markup; {@code problem} says what is wrong. */
  record Broken(String problem, int offset) implements InlineToken {}
}
