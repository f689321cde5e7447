package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Two validators that know nothing of us: the schemas, and the Open XML SDK. */
class WordSchemaTest {
  /** Property or environment variable that names the folder with {@code @ooxml-tools/validate}. */
  private static final String VALIDATOR = "PARLEY_OOXML_VALIDATE";

  @ParameterizedTest
  @EnumSource(Copy.class)
  void eachPartIsValidByItsSchema(Copy copy) throws IOException, XmlException {
    byte[] docx = WordFiles.write(SampleContract.full(), copy);
    for (Map.Entry<String, byte[]> part : WordFiles.parts(docx).entrySet()) {
      if (part.getKey().matches("word/[a-z0-9]+\\.xml") && !part.getKey().contains("fontTable")) {
        assertThat(errors(parse(part.getKey(), part.getValue()))).as(part.getKey()).isEmpty();
      }
    }
  }

  static XmlObject parse(String name, byte[] part) throws IOException, XmlException {
    var stream = new ByteArrayInputStream(part);
    return switch (name.replaceAll("word/|[0-9]*\\.xml", "")) {
      case "document" -> DocumentDocument.Factory.parse(stream);
      case "styles" -> StylesDocument.Factory.parse(stream);
      case "numbering" -> NumberingDocument.Factory.parse(stream);
      case "settings" -> SettingsDocument.Factory.parse(stream);
      case "comments" -> CommentsDocument.Factory.parse(stream);
      case "header" -> HdrDocument.Factory.parse(stream);
      case "footer" -> FtrDocument.Factory.parse(stream);
      default -> throw new AssertionError("no schema for " + name);
    };
  }

  static List<String> errors(XmlObject part) {
    var errors = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(errors));
    return errors.stream().map(XmlError::toString).toList();
  }

  @Test
  void theSdkFindsNothing() throws IOException, InterruptedException {
    Path script = validator();
    Path folder = LibreOffice.FOLDER;
    Files.createDirectories(folder);
    for (Copy copy : Copy.values()) {
      Path file = folder.resolve("sdk-" + copy + ".docx");
      Files.write(file, WordFiles.write(SampleContract.full(), copy));
      String output =
          LibreOffice.run(
              script.getParent(), "node", script.toString(), file.toAbsolutePath().toString());
      assertThat(output).contains("Found 0 errors");
    }
  }

  static Path validator() {
    String folder = System.getProperty(VALIDATOR, System.getenv().getOrDefault(VALIDATOR, ""));
    Path script =
        Path.of(folder, "node_modules/@ooxml-tools/validate/dist/npm/bin/ooxml-validate.js");
    boolean found = !folder.isEmpty() && Files.isRegularFile(script);
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(VALIDATOR + " must name the folder with the SDK validator");
    }
    Assumptions.assumeTrue(found, "set " + VALIDATOR + " to check with the Open XML SDK");
    return script.toAbsolutePath();
  }
}
