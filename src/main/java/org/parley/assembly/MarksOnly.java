package org.parley.assembly;

import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;
import org.parley.markup.Marks;

/**
 * The output format of wording. What an interpolation prints must be a mark that the program made,
 * or the key of a row; anything else, whatever way it found past the models, stops the rendering.
 */
final class MarksOnly extends CommonMarkupOutputFormat<MarksOnly.Marked> {
  static final MarksOnly INSTANCE = new MarksOnly();
  private static final Pattern ALLOWED =
      Pattern.compile("(?:" + Marks.VALUE_START + "\\d+" + Marks.VALUE_END + ")?|@[a-z0-9-]*");

  private MarksOnly() {}

  /** Output of this format. */
  static final class Marked extends CommonTemplateMarkupOutputModel<Marked> {
    Marked(String plain, String markup) {
      super(plain, markup);
    }

    @Override
    public MarksOnly getOutputFormat() {
      return INSTANCE;
    }
  }

  /** The key of a row: an at sign, letters, digits and hyphens. */
  record RowKey(String text) implements TemplateScalarModel {
    @Override
    public String getAsString() {
      return text;
    }
  }

  @Override
  public String getName() {
    return "wording";
  }

  @Override
  public String getMimeType() {
    return "text/plain";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    if (!ALLOWED.matcher(text).matches()) {
      throw new IllegalStateException(
          "an interpolation printed something other than a value of the deal");
    }
    return text;
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return false;
  }

  @Override
  protected Marked newTemplateMarkupOutputModel(String plain, String markup) {
    return new Marked(plain, markup);
  }
}
