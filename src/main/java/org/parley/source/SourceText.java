package org.parley.source;

import java.util.List;

/**
 * The text of one file.
 *
 * @param name the file as the user named it, with forward slashes
 * @param text the whole text, line ends normalised to {@code \n}
 */
public record SourceText(String name, String text) {
  public SourceText {
    text = text.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The lines without their ends. */
  public List<String> lines() {
    return text.lines().toList();
  }

  /** Line {@code number} (1-based), or the empty text where the file has no such line. */
  public String line(int number) {
    return text.lines().skip(number - 1L).findFirst().orElse("");
  }
}
