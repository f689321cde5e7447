package org.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.app.Assembly;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.QuietLogging;
import org.parley.app.Workspace;
import org.parley.word.Copy;
import org.parley.word.HouseStyle;
import org.parley.word.WordWriter;

/** The one place to plug in what is measured: deal in, one Word file's bytes out. */
final class DocumentUnderTest {
  private DocumentUnderTest() {}

  /**
   * What makes one document, from the loaded library and deal to the finished bytes, gate included,
   * and nothing that a second document of the same run would not do again.
   *
   * @param deal the term sheet to assemble
   */
  static Supplier<byte[]> of(Path deal) {
    QuietLogging.configure();
    LoadedDeal loaded =
        new DealLoader(new Workspace(Path.of("")), Optional.empty())
            .load(deal)
            .value()
            .orElseThrow();
    HouseStyle style = style();
    var writer = new WordWriter();
    return () -> {
      List<Assembly.Assembled> agreements = Assembly.all(loaded, "bench").value().orElseThrow();
      return writer.write(agreements.get(0).contract(), Copy.OUTGOING, style);
    };
  }

  private static HouseStyle style() {
    try {
      byte[] docx = Files.readAllBytes(Path.of("templates/house-style.docx"));
      return HouseStyle.read(docx, "house-style.docx").style().orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
