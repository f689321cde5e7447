package org.parley.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A contract as its reader sees it: one of ours, or foreign paper.
 *
 * @param name the agreement's title, or the file
 * @param parties what the paper calls its parties
 * @param passages in the order of print
 */
public record Paper(String name, Set<String> parties, List<Passage> passages) {
  public Paper {
    parties = Set.copyOf(new TreeSet<>(parties));
    passages = List.copyOf(passages);
  }

  /** The passages that say what holds. */
  public Stream<Passage> prose() {
    return passages.stream().filter(Passage::prose);
  }

  /** Everything but headings and signatures. */
  public Stream<Passage> body() {
    return passages.stream()
        .filter(passage -> passage.prose() || passage.kind() == Passage.Kind.ROW);
  }

  /** The first passage that contains a pattern. */
  public Optional<Passage> first(Search pattern) {
    return body().filter(passage -> pattern.in(passage).find()).findFirst();
  }

  /** True if some passage contains a pattern, read with its lead-in. */
  public boolean says(Search pattern) {
    return body().anyMatch(passage -> pattern.inWhole(passage).find());
  }

  /** The text of every section that one of some passages stands in, each once, in order. */
  public String sections(Stream<Passage> some) {
    Set<String> wanted = some.map(Paper::key).collect(Collectors.toSet());
    return passages.stream()
        .filter(passage -> wanted.contains(key(passage)))
        .map(Passage::text)
        .collect(Collectors.joining("\n"));
  }

  /** What the passages of one section have in common. */
  private static String key(Passage passage) {
    String top = top(passage);
    return top.isEmpty() ? Integer.toString(passage.index()) : passage.article() + "/" + top;
  }

  private static String top(Passage passage) {
    int item = passage.number().indexOf('(');
    return item < 0 ? passage.number() : passage.number().substring(0, item);
  }

  /** The text of a section with all items below it. */
  public String section(Passage passage) {
    return passages.stream()
        .filter(other -> sameSection(passage, other))
        .map(Passage::text)
        .collect(Collectors.joining(" "));
  }

  private static boolean sameSection(Passage passage, Passage other) {
    String top = top(passage);
    return other.index() == passage.index()
        || !top.isEmpty() && other.article().equals(passage.article()) && top(other).equals(top);
  }

  /** The rows of each table. */
  public List<List<Passage>> tables() {
    return List.copyOf(
        passages.stream()
            .filter(passage -> passage.kind() == Passage.Kind.ROW)
            .collect(
                Collectors.groupingBy(
                    Passage::table,
                    java.util.TreeMap::new,
                    Collectors.toCollection(ArrayList::new)))
            .values());
  }

  /** The same paper with other passages, counted anew. */
  public Paper with(List<Passage> others) {
    var counted = new ArrayList<Passage>();
    others.forEach(passage -> counted.add(passage.at(counted.size())));
    return new Paper(name, parties, counted);
  }
}
