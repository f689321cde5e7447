package org.parley.word;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.resolve.ResolvedContract;

/** Measures the writer: {@code WordSpeed.main}. Not a test: numbers depend on the machine. */
final class WordSpeed {
  private static final int WARM_UP = 400;
  private static final int MEASURED = 100;

  private WordSpeed() {}

  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    byte[] template = Files.readAllBytes(Path.of("templates", "house-style.docx"));
    HouseStyle style = HouseStyle.read(template, "house-style.docx").style().orElseThrow();
    System.out.println("house style ms " + (System.nanoTime() - start) / 1_000_000);
    ResolvedContract contract = SampleContract.large(10_000);
    var writer = new WordWriter();
    byte[] docx = writer.write(contract, Copy.OUTGOING, style);
    System.out.println("first document ms " + (System.nanoTime() - start) / 1_000_000);
    for (int index = 0; index < WARM_UP; index++) {
      writer.write(contract, Copy.OUTGOING, style);
    }
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int index = 0; index < MEASURED; index++) {
      writer.write(contract, Copy.OUTGOING, style);
    }
    long each = (threads.getCurrentThreadCpuTime() - before) / MEASURED;
    int xml = WordFiles.parts(docx).get("word/document.xml").length;
    System.out.printf("warm CPU ms %.2f, document.xml %d KB%n", each / 1e6, xml / 1024);
    parts(contract, style, docx);
  }

  private static void parts(ResolvedContract contract, HouseStyle style, byte[] docx) {
    List<Planned> steps = ContractPlanner.plan(contract, Copy.OUTGOING, 7);
    var parts = WordFiles.parts(docx);
    time("plan", () -> ContractPlanner.plan(contract, Copy.OUTGOING, 7));
    ColumnWidths columns = ColumnWidths.of(steps, style);
    time("estimate", () -> PageEstimate.of(steps, style, columns, 20));
    time("stream", () -> DocumentXml.write(steps, List.of(), style, columns, new CommentList()));
    time("gate", () -> DocumentGate.check(parts));
    time("zip", () -> DeterministicZip.zip(parts));
  }

  private static void time(String name, Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int index = 0; index < MEASURED; index++) {
      work.run();
    }
    long each = (threads.getCurrentThreadCpuTime() - before) / MEASURED;
    System.out.printf("  %s ms %.2f%n", name, each / 1e6);
  }
}
