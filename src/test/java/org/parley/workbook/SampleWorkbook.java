package org.parley.workbook;

import java.nio.file.Path;
import java.util.function.Supplier;

/** The workbook of a sample as the program writes it, for tests of other packages. */
public final class SampleWorkbook {
  private SampleWorkbook() {}

  public static byte[] of(String sample) {
    return DeclaredDeal.bytes(Path.of("samples", sample + ".yaml"));
  }

  /** What writes the workbook of a deal again and again; the deal is read once. */
  public static Supplier<byte[]> writing(Path termSheet) {
    WorkbookInput input = DeclaredDeal.input(DeclaredDeal.load(termSheet));
    return () -> WorkbookWriter.write(input).value().orElseThrow();
  }
}
