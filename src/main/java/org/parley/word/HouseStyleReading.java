package org.parley.word;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a house style.
 *
 * @param style the style, if there is no problem
 * @param problems every reason why the file cannot serve, each a sentence that names the file
 */
public record HouseStyleReading(Optional<HouseStyle> style, List<String> problems) {
  public HouseStyleReading {
    problems = List.copyOf(problems);
  }

  static HouseStyleReading refused(List<String> problems) {
    return new HouseStyleReading(Optional.empty(), problems);
  }
}
