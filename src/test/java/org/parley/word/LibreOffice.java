package org.parley.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice as an independent reader. Where CI=true it must be there. */
final class LibreOffice {
  /** Tests run in two processes, and each has files and a LibreOffice of its own. */
  static final Path FOLDER =
      Path.of("target", "word", System.getProperty("surefire.forkNumber", "1"));

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
    convert(docx, name, "txt:Text (encoded):UTF8");
    return Files.readString(FOLDER.resolve(name + ".txt"), StandardCharsets.UTF_8);
  }

  /** The text of each page. */
  static List<String> pages(byte[] docx, String name) throws IOException, InterruptedException {
    convert(docx, name, "pdf");
    run(FOLDER, "pdftotext", "-layout", name + ".pdf", name + ".pages");
    String all = Files.readString(FOLDER.resolve(name + ".pages"), StandardCharsets.UTF_8);
    return List.of(all.split("\f"));
  }

  /** The page of each heading in the outline that LibreOffice gives its PDF, in order. */
  static List<Integer> pagesOfHeadings(byte[] docx, String name)
      throws IOException, InterruptedException {
    needs("pdftohtml");
    convert(docx, name, "pdf");
    run(FOLDER, "pdftohtml", "-xml", "-i", "-q", name + ".pdf", name + ".outline.xml");
    String outline =
        Files.readString(FOLDER.resolve(name + ".outline.xml"), StandardCharsets.UTF_8);
    return ITEM.matcher(outline).results().map(item -> Integer.valueOf(item.group(1))).toList();
  }

  private static void convert(byte[] docx, String name, String format)
      throws IOException, InterruptedException {
    needs("soffice");
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + ".docx"), docx);
    String profile = "-env:UserInstallation=" + FOLDER.resolve("profile").toAbsolutePath().toUri();
    run(FOLDER, "soffice", profile, "--headless", "--convert-to", format, name + ".docx");
  }

  static String run(Path folder, String... command) throws IOException, InterruptedException {
    Path log = Files.createTempFile("parley", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new IOException(command[0] + " did not end");
    }
    String output = Files.readString(log);
    Files.delete(log);
    return output;
  }
}
