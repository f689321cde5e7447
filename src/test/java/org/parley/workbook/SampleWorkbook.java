package org.parley.workbook;

import java.nio.file.Path;

/** The workbook of a sample as the program writes it, for tests of other packages. */
public final class SampleWorkbook {
  private SampleWorkbook() {}

  public static byte[] of(String sample) {
    return DeclaredDeal.bytes(Path.of("samples", sample + ".yaml"));
  }
}
