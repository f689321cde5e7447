package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** A validator that knows nothing of us: the schemas. {@link SampleSdkTest} asks another. */
class WordSchemaTest {
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
}
