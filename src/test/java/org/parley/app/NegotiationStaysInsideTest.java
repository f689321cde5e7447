package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a side prepares for the talks stands in its workbook and in no outgoing file. */
class NegotiationStaysInsideTest {
  /** Alternatives, a reservation value, a step back, a trade, a step of the value chain. */
  private static final List<String> SECRETS =
      List.of(
          "tethered tool of Lodestar",
          "Sell the drive to a rental firm",
          "4,600,000",
          "4600000",
          "ask for USD 2,000,000",
          "a shorter recovery time for a stuck crawler",
          "models of wall loss");

  @TempDir private Path folder;

  @Test
  void noOutgoingPartHoldsIt() throws IOException {
    var loader = new DealLoader(new Workspace(Path.of("")), Optional.empty());
    var built =
        new DealBuild(new Workspace(Path.of("")), loader)
            .build(
                Path.of("samples/pipe-crawler.yaml"),
                EnumSet.allOf(DealBuild.Product.class),
                new DealBuild.Options(folder, Optional.empty(), true, false));

    assertThat(built.value()).as(built.diagnostics().toString()).isPresent();
    List<String> outgoing = parts(folder.resolve("outgoing"));
    assertThat(outgoing).hasSizeGreaterThan(20);
    for (String secret : SECRETS) {
      assertThat(outgoing).noneMatch(part -> part.contains(secret));
    }
    String workbook = String.join("\n", parts(folder.resolve("internal")));
    assertThat(workbook).contains(SECRETS.get(0), SECRETS.get(1), "4600000", SECRETS.get(5));
  }

  private static List<String> parts(Path folder) throws IOException {
    var parts = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> !each.toString().endsWith(".json")).toList()) {
        try (var zip = new ZipFile(file.toFile())) {
          for (var entry : zip.stream().toList()) {
            parts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
          }
        }
      }
    }
    return parts;
  }
}
