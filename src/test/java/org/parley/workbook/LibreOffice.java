package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** LibreOffice as the second opinion on every formula. */
final class LibreOffice {
  private final Path folder;
  private final List<String> taken = new ArrayList<>();

  LibreOffice() throws IOException {
    require();
    this.folder = Files.createTempDirectory("parley-workbook");
    Files.createDirectory(folder.resolve("out"));
    alwaysRecalculate(folder);
  }

  /** Where the program is; without it the test stops, under CI it fails. */
  private static void require() {
    for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
      if (Files.isExecutable(Path.of(folder, "soffice"))) {
        return;
      }
    }
    if (System.getenv("CI") != null) {
      fail("soffice is not on the PATH");
    }
    abort("soffice is not on the PATH");
  }

  /** Left alone, LibreOffice trusts the cached values of most files. */
  private static void alwaysRecalculate(Path folder) throws IOException {
    Path settings = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(
        settings.resolve("registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
        <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
        </oor:items>
        """);
  }

  /** The workbook as LibreOffice computes and saves it. */
  static FilledWorkbook recalculated(FilledWorkbook filled)
      throws IOException, InterruptedException {
    return recalculated(List.of(filled)).get(0);
  }

  /** Workbooks as LibreOffice computes and saves them, in one run. */
  static List<FilledWorkbook> recalculated(List<FilledWorkbook> filled)
      throws IOException, InterruptedException {
    var office = new LibreOffice();
    for (FilledWorkbook one : filled) {
      office.take(one);
    }
    office.run();
    List<FilledWorkbook> results = new ArrayList<>();
    for (int at = 0; at < filled.size(); at++) {
      results.add(office.result(at));
    }
    return results;
  }

  /** Notes a workbook for the run; it is kept as a file only, so that many fit. */
  void take(FilledWorkbook filled) throws IOException {
    Path source = folder.resolve("in" + taken.size() + ".xlsx");
    Files.write(source, filled.withoutCachedValues());
    taken.add(source.toString());
  }

  /** Computes all that was taken, in one process. */
  void run() throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx",
                "--outdir",
                folder.resolve("out").toString()));
    command.addAll(taken);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    long seconds = 120 + 20L * (taken.size() - 1);
    assertThat(process.waitFor(seconds, TimeUnit.SECONDS)).as("soffice ends").isTrue();
  }

  /** A workbook as LibreOffice saved it. */
  FilledWorkbook result(int at) throws IOException {
    return new FilledWorkbook(Files.readAllBytes(folder.resolve("out/in" + at + ".xlsx")));
  }
}
