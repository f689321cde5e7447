package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is what happens. */
class ReadmeTest {
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern COMMAND = Pattern.compile("\\./parley ([a-z]+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

  @TempDir Path folder;

  private static List<String> blocks(String language) throws IOException {
    var blocks = new ArrayList<String>();
    Matcher matcher = BLOCK.matcher(Files.readString(Path.of("README.md")));
    while (matcher.find()) {
      if (matcher.group(1).equals(language)) {
        blocks.add(matcher.group(2));
      }
    }
    return blocks;
  }

  @Test
  void theQuickStartPrintsWhatItShows() throws IOException {
    assertThat(blocks("sh"))
        .containsExactly("./parley build samples/cold-chain.yaml\n", "mvn verify\n");
    Path output = folder.resolve("out/cold-chain");
    CommandLineRun run =
        CommandLineRun.of("build", "samples/cold-chain.yaml", "-o", output.toString());
    String printed = run.out().replace(output.toString().replace('\\', '/'), "out/cold-chain");

    assertThat(run.code()).isZero();
    int at = 0;
    for (String line :
        blocks("text").get(0).lines().filter(shown -> !shown.strip().equals("...")).toList()) {
      int found = printed.indexOf(line, at);
      assertThat(found).as("`%s` in%n%s", line, printed).isGreaterThanOrEqualTo(0);
      at = found + line.length();
    }
  }

  @Test
  void eachCommandThatTheDocumentsNameExists() throws IOException {
    for (Path document : documents()) {
      Matcher matcher = COMMAND.matcher(Files.readString(document));
      while (matcher.find()) {
        assertThat(CommandLineRun.of(matcher.group(1), "--help").code())
            .as(document + ": " + matcher.group())
            .isZero();
      }
    }
  }

  @Test
  void eachLinkLeadsSomewhere() throws IOException {
    for (Path document : documents()) {
      Matcher matcher = LINK.matcher(Files.readString(document));
      while (matcher.find()) {
        if (!matcher.group(1).startsWith("http")) {
          assertThat(document.resolveSibling(matcher.group(1))).as(document.toString()).exists();
        }
      }
    }
  }

  private static List<Path> documents() throws IOException {
    try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
      var all =
          new ArrayList<>(docs.filter(file -> file.toString().endsWith(".md")).sorted().toList());
      all.addAll(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
      return all;
    }
  }
}
