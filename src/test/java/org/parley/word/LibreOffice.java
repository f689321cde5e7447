package org.parley.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as an independent reader. Where CI=true it must be there. */
final class LibreOffice {
  /** Tests run in two processes, and each has files and a LibreOffice of its own. */
  static final Path FOLDER = Path.of("target", "word", System.getProperty("parley.fork", "1"));

  private static final Pattern ITEM = Pattern.compile("<item page=\"(\\d+)\">");

  private LibreOffice() {}

  /** Skips the test if a program is not installed, but not in CI. */
  static void needs(String program) {
    boolean found =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(program + " is missing");
    }
    Assumptions.assumeTrue(found, program + " is not installed");
  }

  /** The text of the document as LibreOffice prints it, with its own numbers and references. */
  static String text(byte[] docx, String name) throws IOException, InterruptedException {
    convertToTexts(Map.of(name, docx));
    return convertedText(name);
  }

  /** Converts documents, by their names, in one run: most of a run is the start. */
  static void convertToTexts(Map<String, byte[]> documents)
      throws IOException, InterruptedException {
    convert(documents, "txt", "txt:Text (encoded):UTF8");
  }

  /** What LibreOffice printed for the document of this name. */
  static String convertedText(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
  }

  /** The text of each page. */
  static List<String> pages(byte[] docx, String name) throws IOException, InterruptedException {
    convertToPdfs(Map.of(name, docx));
    run(FOLDER, "pdftotext", "-layout", name + ".pdf", name + ".pages");
    String all = Files.readString(FOLDER.resolve(name + ".pages"), StandardCharsets.UTF_8);
    return List.of(all.split("\f"));
  }

  /** Converts documents, by their names, in one run. */
  static void convertToPdfs(Map<String, byte[]> documents)
      throws IOException, InterruptedException {
    convert(documents, "pdf", "pdf");
  }

  /** The page of each heading in the outline that LibreOffice gave a converted PDF, in order. */
  static List<Integer> pagesOfHeadings(String name) throws IOException, InterruptedException {
    needs("pdftohtml");
    Files.deleteIfExists(FOLDER.resolve(name + ".outline.xml"));
    run(FOLDER, "pdftohtml", "-xml", "-i", "-q", name + ".pdf", name + ".outline.xml");
    String outline =
        Files.readString(FOLDER.resolve(name + ".outline.xml"), StandardCharsets.UTF_8);
    return ITEM.matcher(outline).results().map(item -> Integer.valueOf(item.group(1))).toList();
  }

  /** The text of a converted PDF, each line of a cell in one piece. */
  static String printedText(String name) throws IOException, InterruptedException {
    needs("pdftotext");
    Files.deleteIfExists(FOLDER.resolve(name + ".raw"));
    run(FOLDER, "pdftotext", "-raw", name + ".pdf", name + ".raw");
    return Files.readString(FOLDER.resolve(name + ".raw"), StandardCharsets.UTF_8);
  }

  /** What an earlier run left is removed, so that it cannot stand for what this one fails to do. */
  private static void convert(Map<String, byte[]> documents, String extension, String format)
      throws IOException, InterruptedException {
    needs("soffice");
    Files.createDirectories(FOLDER);
    String profile = "-env:UserInstallation=" + FOLDER.resolve("profile").toAbsolutePath().toUri();
    var command =
        new ArrayList<>(List.of("soffice", profile, "--headless", "--convert-to", format));
    for (Map.Entry<String, byte[]> document : documents.entrySet()) {
      Files.deleteIfExists(FOLDER.resolve(document.getKey() + "." + extension));
      Files.write(FOLDER.resolve(document.getKey() + ".docx"), document.getValue());
      command.add(document.getKey() + ".docx");
    }
    run(FOLDER, 120 + 20L * (documents.size() - 1), command);
  }

  private static void run(Path folder, String... command) throws IOException, InterruptedException {
    run(folder, 120, List.of(command));
  }

  private static void run(Path folder, long seconds, List<String> command)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("parley", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command.get(0) + " did not end");
    }
    Files.delete(log);
  }
}
