package org.parley.word;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assumptions;

/**
 * The Open XML SDK as a judge that knows nothing of us. Its start costs more than most documents,
 * so one process judges many; it ends with its input, that is with us at the latest.
 */
public final class OpenXmlSdk implements AutoCloseable {
  /** Property or environment variable that names the folder with {@code @ooxml-tools/validate}. */
  private static final String VALIDATOR = "PARLEY_OOXML_VALIDATE";

  private static final Path SCRIPT = Path.of("src/test/resources/open-xml-sdk/judge.mjs");
  private static final int SECONDS_FOR_A_FILE = 120;

  private final Process process;
  private final BufferedWriter files;
  private final BufferedReader verdicts;

  private OpenXmlSdk(Process process) {
    this.process = process;
    this.files = process.outputWriter(StandardCharsets.UTF_8);
    this.verdicts = process.inputReader(StandardCharsets.UTF_8);
  }

  /**
   * Starts the judge. The SDK runs long in one call of its interpreter, which would stay in the
   * slow code of V8's first compiler; so that one is left out.
   */
  public static OpenXmlSdk start() throws IOException {
    return new OpenXmlSdk(
        new ProcessBuilder("node", "--no-liftoff", SCRIPT.toString(), validator().toString())
            .redirectErrorStream(true)
            .start());
  }

  /** Skips the test if the validator is not installed, but not in CI. */
  private static Path validator() {
    String folder = System.getProperty(VALIDATOR, System.getenv().getOrDefault(VALIDATOR, ""));
    Path module = Path.of(folder, "node_modules/@ooxml-tools/validate/dist/npm/index.js");
    boolean found = !folder.isEmpty() && Files.isRegularFile(module);
    if (!found && "true".equals(System.getenv("CI"))) {
      throw new AssertionError(VALIDATOR + " must name the folder with the SDK validator");
    }
    Assumptions.assumeTrue(found, "set " + VALIDATOR + " to check with the Open XML SDK");
    return module.toAbsolutePath();
  }

  /** What the SDK says of a file: each finding, then how many; or why it came to no verdict. */
  public String verdict(Path file) throws IOException, InterruptedException {
    String path = file.toAbsolutePath().toString();
    files.write(path + "\n");
    files.flush();
    try {
      return CompletableFuture.supplyAsync(() -> read("Judged " + path))
          .get(SECONDS_FOR_A_FILE, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException failed) {
      process.destroyForcibly();
      throw new IOException("The SDK gave no verdict on " + path, failed);
    }
  }

  private String read(String last) {
    var said = new StringBuilder();
    try {
      for (String line = verdicts.readLine(); line != null; line = verdicts.readLine()) {
        if (line.equals(last)) {
          return said.toString();
        }
        said.append(line).append('\n');
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    throw new IllegalStateException("The judge ended: " + said);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
