package org.parley.workbook;

import java.nio.file.Path;

/** The workbook of a sample as the program writes it, for tests of other packages. */
public final class SampleWorkbook {
  private SampleWorkbook() {}

  public static byte[] of(String sample) {
    WorkbookInput input =
        DeclaredDeal.input(DeclaredDeal.load(Path.of("samples", sample + ".yaml")));
    return WorkbookWriter.write(input).value().orElseThrow();
  }
}
