package org.parley.termsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.term.ScalarReader;
import org.parley.term.TermType;

/** The patterns of the schema accept what the reader accepts, and nothing else. */
class ScalarSchemaTest {
  private static final int TRIES = 40_000;
  private static final List<String> PIECES =
      List.of(
          "USD",
          "EUR",
          " ",
          "-",
          "0",
          "1",
          "3",
          "12",
          "250",
          "000",
          ",000",
          ",250",
          ",",
          ".",
          ".5",
          ".25",
          ".125",
          "%",
          " %",
          " day",
          " days",
          " business days",
          " months",
          " hours",
          "s",
          "true",
          "yes",
          "no",
          "false",
          "open",
          "\n",
          "2027-",
          "2028-",
          "1900-",
          "2000-",
          "0000-",
          "02-29",
          "02-30",
          "12-31",
          "11-31",
          "06-30",
          "13-01",
          "1",
          "99999999999999999");

  @ParameterizedTest
  @EnumSource(names = {"BOOLEAN", "INTEGER", "DECIMAL", "PERCENT", "MONEY", "PERIOD", "DATE"})
  void patternAndReaderAgree(TermType type) {
    Object pattern = ScalarSchema.definitions().get(type.written()).keywords().get("pattern");
    Pattern compiled = Pattern.compile((String) pattern);
    assertThat(texts())
        .allSatisfy(
            text ->
                assertThat(compiled.matcher(text).find())
                    .as("%s as %s", text, type)
                    .isEqualTo(ScalarReader.read(type, text.strip()).isPresent()));
  }

  private static List<String> texts() {
    var random = new Random(20270301);
    Stream<String> spelled =
        Stream.of(
            "USD 250,000",
            "USD -0.50",
            "12.5%",
            "90 days",
            "10 business days",
            "2027-03-01",
            "0.5",
            "USD 000000000000000001",
            "USD 1,234,567,890,123,456.78",
            " 3 ");
    return Stream.concat(spelled, IntStream.range(0, TRIES).mapToObj(number -> text(random)))
        .distinct()
        .toList();
  }

  private static String text(Random random) {
    return IntStream.rangeClosed(0, random.nextInt(5))
        .mapToObj(place -> PIECES.get(random.nextInt(PIECES.size())))
        .reduce("", String::concat);
  }
}
