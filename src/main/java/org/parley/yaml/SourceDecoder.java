package org.parley.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.parley.diagnostic.Diagnostic;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.diagnostic.Outcome;
import org.parley.source.SourceText;
import org.parley.source.Span;

/** Decodes the bytes of a file. Text is UTF-8, always; nothing is guessed or replaced. */
public final class SourceDecoder {
  private SourceDecoder() {}

  /**
   * Decodes a file of at most {@link YamlLimits#BYTES}; a byte order mark of UTF-8 is dropped.
   *
   * @param name the file as the user named it, with forward slashes
   * @return the text, or one error: too large, another encoding, or the first invalid byte
   */
  public static Outcome<SourceText> decode(String name, byte[] bytes) {
    if (bytes.length > YamlLimits.BYTES) {
      return failed(tooLarge(name, bytes.length));
    }
    Optional<String> other = OtherEncoding.of(bytes);
    if (other.isPresent()) {
      return failed(
          DiagnosticCode.YAML_OTHER_ENCODING
              .at(Span.startOf(name), other.get())
              .withHint("Save it as UTF-8."));
    }
    return decodeUtf8(name, bytes);
  }

  /** The error for a file whose size in bytes is beyond the limit; for use before reading, too. */
  public static Diagnostic tooLarge(String name, long bytes) {
    return DiagnosticCode.YAML_TOO_LARGE
        .at(Span.startOf(name), bytes, YamlLimits.BYTES)
        .withHint("Check that this is the file you mean.");
  }

  private static Outcome<SourceText> decodeUtf8(String name, byte[] bytes) {
    ByteBuffer input = ByteBuffer.wrap(bytes);
    CharBuffer output = CharBuffer.allocate(bytes.length);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean bad = decoder.decode(input, output, true).isError();
    String text = output.flip().toString();
    String stripped = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (bad) {
      return failed(notUtf8(afterText(name, stripped), bytes[input.position()]));
    }
    return Outcome.of(new SourceText(name, stripped), new Findings());
  }

  private static Diagnostic notUtf8(Span span, byte bad) {
    return DiagnosticCode.YAML_NOT_UTF8
        .at(span, String.format(Locale.ROOT, "%02X", bad & 0xFF))
        .withHint("Save the file as UTF-8.");
  }

  private static Span afterText(String name, String before) {
    String text = new SourceText(name, before).text();
    int lineStart = text.lastIndexOf('\n') + 1;
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    return new Span(name, line, 1 + text.codePointCount(lineStart, text.length()), 1);
  }

  private static Outcome<SourceText> failed(Diagnostic diagnostic) {
    var findings = new Findings();
    findings.report(diagnostic);
    return Outcome.failed(findings);
  }
}
