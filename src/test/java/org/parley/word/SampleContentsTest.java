package org.parley.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.contract.Article;
import org.parley.contract.NodeId;
import org.parley.contract.Schedule;
import org.parley.resolve.ResolvedContract;

/** The page numbers that a reader finds in the contents of the sample deals' agreements. */
class SampleContentsTest {
  /** The term sheet has no contents. */
  static List<SampleDocuments.Sample> agreements() {
    return SampleDocuments.outgoing().stream()
        .filter(sample -> !sample.name().endsWith("term sheet"))
        .toList();
  }

  @BeforeAll
  static void convert() throws IOException, InterruptedException {
    LibreOffice.convertToPdfs(SampleDocuments.files(agreements()));
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void areWithinOneOfLibreOffice(SampleDocuments.Sample sample)
      throws IOException, InterruptedException {
    ResolvedContract contract = sample.contract();
    List<Integer> printed = LibreOffice.pagesOfHeadings(sample.file());
    Map<NodeId, Integer> estimated = estimate(contract);

    List<NodeId> headings = headings(contract);
    assertThat(printed).hasSameSizeAs(headings);
    var distances = new ArrayList<Integer>();
    for (int at = 0; at < headings.size(); at++) {
      distances.add(estimated.get(headings.get(at)) - printed.get(at));
    }
    long near = distances.stream().filter(distance -> Math.abs(distance) <= 1).count();
    assertThat(near)
        .as("%s: %s", sample, distances)
        .isGreaterThanOrEqualTo((distances.size() * 95L + 99) / 100);
  }

  /** A row that LibreOffice cannot place would be lost without a trace. */
  @ParameterizedTest
  @MethodSource("agreements")
  void everyWordOfATableIsOnAPage(SampleDocuments.Sample sample)
      throws IOException, InterruptedException {
    Map<String, Long> printed = words(Stream.of(LibreOffice.printedText(sample.file())));
    Map<String, Long> written = words(rows(sample.contract()));

    assertThat(written).isNotEmpty();
    assertThat(written)
        .allSatisfy(
            (word, times) ->
                assertThat(printed.getOrDefault(word, 0L))
                    .as("%s, %s", sample, word)
                    .isGreaterThanOrEqualTo(times));
  }

  private static Stream<String> rows(ResolvedContract contract) {
    HouseStyle style = WordFiles.style();
    return ContractPlanner.plan(contract, Copy.OUTGOING, style.lists().firstFreeList()).stream()
        .filter(Planned.Grid.class::isInstance)
        .flatMap(step -> ((Planned.Grid) step).rows().stream())
        .map(Planned.GridRow::text);
  }

  /** Whole words: a line may end at the hyphen or the slash of another one. */
  private static Map<String, Long> words(Stream<String> texts) {
    return texts
        .flatMap(text -> Stream.of(text.split("[\\s\u00a0]+")))
        .filter(word -> word.matches("\\p{L}{4,}"))
        .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
  }

  private static Map<NodeId, Integer> estimate(ResolvedContract contract) {
    HouseStyle style = WordFiles.style();
    var plan = ContractPlanner.plan(contract, Copy.OUTGOING, style.lists().firstFreeList());
    return PageEstimate.of(plan, style, ColumnWidths.of(plan, style), headings(contract).size())
        .pages();
  }

  private static List<NodeId> headings(ResolvedContract contract) {
    return Stream.concat(
            contract.contract().articles().stream().map(Article::id),
            contract.contract().schedules().stream().map(Schedule::id))
        .toList();
  }
}
