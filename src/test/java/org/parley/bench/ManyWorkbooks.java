package org.parley.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.parley.app.DealLoader;
import org.parley.app.QuietLogging;
import org.parley.app.WorkbookPortfolio;
import org.parley.app.Workspace;
import org.parley.source.SourceText;
import org.parley.workbook.WorkbookTexts;
import org.parley.workbook.portfolio.PortfolioEntry;
import org.parley.workbook.portfolio.PortfolioWriter;
import org.parley.yaml.YamlNode;
import org.parley.yaml.YamlReader;

/** A portfolio of many copies of a workbook: time for each, and how much memory it takes. */
public final class ManyWorkbooks {
  /** Deals that a portfolio has to hold. */
  private static final int DEALS = 500;

  private static final double MEBIBYTE = 1024 * 1024;

  private ManyWorkbooks() {}

  /** Prints the report; arguments are a filled workbook, how many copies, an output folder. */
  public static void main(String[] arguments) throws IOException {
    QuietLogging.configure();
    Path folder = Path.of(arguments[2]);
    int count = Integer.parseInt(arguments[1]);
    List<Path> copies = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      copies.add(Files.copy(Path.of(arguments[0]), folder.resolve("deal-" + at + ".xlsx")));
    }
    var workspace = new Workspace(Path.of(""));
    var portfolio = new WorkbookPortfolio(workspace, new DealLoader(workspace, Optional.empty()));
    long start = System.nanoTime();
    WorkbookPortfolio.Result result =
        portfolio.write(copies, Optional.empty(), folder.resolve("portfolio.xlsx"), true);
    print("read and written", count, start);
    if (!result.written() || result.read() != count) {
      throw new IllegalStateException(result.findings().toString());
    }
    writeMany(result.entries());
  }

  /** What 500 deals take once they are read. */
  private static void writeMany(List<PortfolioEntry> read) {
    List<PortfolioEntry> many = new ArrayList<>();
    for (int at = 0; at < DEALS; at++) {
      many.add(read.get(at % read.size()));
    }
    Map<String, YamlNode> files = new LinkedHashMap<>();
    WorkbookTexts.FILES.forEach(name -> files.put(name, yaml(name)));
    WorkbookTexts texts = WorkbookTexts.read(files, Optional.empty()).value().orElseThrow();
    long start = System.nanoTime();
    byte[] bytes = PortfolioWriter.write(many, texts);
    print("written alone, " + bytes.length + " bytes", DEALS, start);
  }

  private static YamlNode yaml(String name) {
    try {
      String text = Files.readString(Path.of("templates/workbook", name + ".yaml"));
      return YamlReader.read(new SourceText(name, text)).value().orElseThrow();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void print(String what, int count, long start) {
    double milliseconds = (System.nanoTime() - start) / 1e6;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        Locale.ROOT,
        "  %d deals %s: %.0f ms, %.1f ms each; heap %.0f MiB at most, %.0f MiB after it,"
            + " %.0f MiB allowed%n",
        count,
        what,
        milliseconds,
        milliseconds / count,
        peak / MEBIBYTE,
        (runtime.totalMemory() - runtime.freeMemory()) / MEBIBYTE,
        runtime.maxMemory() / MEBIBYTE);
  }
}
