package org.parley.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDecoderTest {
  @Test
  void decodesUtf8AndStripsItsMark() {
    byte[] bytes = "\ufeffName: Zo\u00eb \ud83d\ude80\r\n".getBytes(StandardCharsets.UTF_8);
    assertThat(SourceDecoder.decode("a.yaml", bytes).value().orElseThrow().text())
        .isEqualTo("Name: Zo\u00eb \ud83d\ude80\n");
    assertThat(SourceDecoder.decode("a.yaml", new byte[0]).value().orElseThrow().text()).isEmpty();
  }

  @Test
  void namesThePlaceOfTheFirstBadByte() {
    assertThat(findings(bytes("a: 1\r\nb: \u00eb\ud83d\ude80", 0xE4, 'x', 0xFF)))
        .containsExactly("Y102 2:6+1 The byte `0xE4` is not valid in UTF-8.");
    assertThat(findings(bytes("\ufeff", 0xC0, 0x80)))
        .containsExactly("Y102 1:1+1 The byte `0xC0` is not valid in UTF-8.");
    assertThat(findings(bytes("a\n", 0xE2, 0x82)))
        .containsExactly("Y102 2:1+1 The byte `0xE2` is not valid in UTF-8.");
    assertThat(findings(bytes("a", 0xED, 0xA0, 0x80))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
  void refusesUtf16(String charset) {
    assertThat(findings("deal: x".getBytes(Charset.forName(charset))))
        .containsExactly("Y103 1:1+1 The file is in UTF-16.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
  void refusesUtf32(String charset) {
    assertThat(findings("deal: x".getBytes(Charset.forName(charset))))
        .containsExactly("Y103 1:1+1 The file is in UTF-32.");
  }

  @Test
  void saysWhatToDo() {
    assertThat(SourceDecoder.decode("a", bytes("", 0xFF, 0xFE)).diagnostics().get(0).hints())
        .containsExactly("Save it as UTF-8.");
  }

  @Test
  void refusesLargeFiles() {
    assertThat(findings(new byte[5 << 20])).singleElement().asString().startsWith("Y101 1:1+1");
  }

  private static List<String> findings(byte[] bytes) {
    var outcome = SourceDecoder.decode("a.yaml", bytes);
    assertThat(outcome.value()).isEmpty();
    return outcome.diagnostics().stream().map(Reading::show).toList();
  }

  private static byte[] bytes(String start, int... more) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(start.getBytes(StandardCharsets.UTF_8));
    for (int single : more) {
      bytes.write(single);
    }
    return bytes.toByteArray();
  }
}
