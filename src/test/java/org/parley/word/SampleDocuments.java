package org.parley.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parley.app.Assembly;
import org.parley.app.DealDocument;
import org.parley.app.DealLoader;
import org.parley.app.LoadedDeal;
import org.parley.app.Workspace;
import org.parley.assembly.ReportLists;
import org.parley.diagnostic.Outcome;
import org.parley.resolve.ResolvedContract;

/** Every document of every sample, assembled once for all tests of a process. */
final class SampleDocuments {
  private static final List<Sample> ALL = made();

  private SampleDocuments() {}

  /** A document to judge. */
  record Sample(String name, ResolvedContract contract, Copy copy) {
    byte[] bytes() {
      return WordFiles.write(contract, copy);
    }

    /** The name under which LibreOffice converts it. */
    String file() {
      return toString().replace(' ', '-');
    }

    @Override
    public String toString() {
      return name + " " + copy;
    }
  }

  static List<Sample> samples() {
    return ALL;
  }

  private static List<Sample> made() {
    var samples = new ArrayList<Sample>();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      for (Path file : files.filter(SampleDocuments::isDeal).sorted().toList()) {
        LoadedDeal loaded =
            new DealLoader(new Workspace(Path.of("")), Optional.empty())
                .load(file)
                .value()
                .orElseThrow();
        for (Assembly.Assembled agreement :
            Assembly.forCopies(loaded, "test").value().orElseThrow()) {
          String name = file.getFileName() + " " + agreement.agreement().id();
          samples.add(new Sample(name, agreement.contract(), Copy.OUTGOING));
          samples.add(new Sample(name, agreement.contract(), Copy.INTERNAL));
        }
        Outcome<ResolvedContract> termSheet =
            DealDocument.assemble(loaded, DealDocument.TERM_SHEET, ReportLists.NONE, "test");
        samples.add(
            new Sample(
                file.getFileName() + " term sheet",
                termSheet.value().orElseThrow(),
                Copy.OUTGOING));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return List.copyOf(samples);
  }

  private static boolean isDeal(Path file) {
    return file.toString().endsWith(".yaml") && !file.toString().endsWith(".internal.yaml");
  }

  /** Internal copies hold all that outgoing ones hold, and comments beside. */
  static List<Sample> fullest() {
    return samples().stream()
        .filter(sample -> sample.copy() == Copy.INTERNAL || sample.name().endsWith("term sheet"))
        .toList();
  }

  /** Numbers do not depend on the copy. */
  static List<Sample> outgoing() {
    return samples().stream().filter(sample -> sample.copy() == Copy.OUTGOING).toList();
  }

  /** The files of samples by the names under which LibreOffice converts them. */
  static Map<String, byte[]> files(List<Sample> samples) {
    return samples.stream().collect(Collectors.toMap(Sample::file, Sample::bytes));
  }
}
