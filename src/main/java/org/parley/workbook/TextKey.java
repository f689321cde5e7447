package org.parley.workbook;

import java.util.List;
import java.util.Locale;

/** A text of the workbook that {@code templates/workbook/<file>.yaml} holds. */
public interface TextKey {
  /** The file without {@code .yaml}. */
  String file();

  String name();

  /** What may stand in braces in the text, such as {@code {quarter}}. */
  List<String> places();

  /** The key in the file: {@code HEAD_METRIC} is {@code head-metric}. */
  default String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Most characters; Excel limits sheet names, prompts and texts in formulas. */
  default int longest() {
    if (key().equals("sheet-name")) {
      return 31;
    }
    if (key().equals("prompt-title")) {
      return 32;
    }
    return key().startsWith("prompt-") || key().startsWith("status-") ? 250 : 1000;
  }
}
