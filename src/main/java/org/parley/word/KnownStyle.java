package org.parley.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was read from the program's own house style when it was made: a run need not read it again,
 * which takes longer than all the rest. Any other file is read and checked in full.
 */
final class KnownStyle {
  private static final String INDEX = "house-style.txt";

  private final List<String> lines;

  private KnownStyle(List<String> lines) {
    this.lines = List.copyOf(lines);
  }

  /** The house style in these bytes, if they are the program's own file. */
  static Optional<HouseStyle> find(byte[] docx) {
    var known = new KnownStyle(index());
    if (!known.values("sha256").equals(List.of(List.of(digest(docx))))) {
      return Optional.empty();
    }
    var contents = PackageContents.read(docx, "house style");
    return contents.problems().isEmpty()
        ? Optional.of(known.style(contents.parts()))
        : Optional.empty();
  }

  private static List<String> index() {
    try (InputStream index = KnownStyle.class.getResourceAsStream(INDEX)) {
      return index == null
          ? List.of()
          : new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The index of a house style that was read in full. */
  static String index(byte[] docx, HouseStyle style) {
    var lines = new ArrayList<String>();
    lines.add("sha256\t" + digest(docx));
    Page page = style.page();
    add(lines, "page", page.width(), page.height(), page.left(), page.right(), page.top());
    add(lines, "page", page.bottom(), page.header(), page.footer());
    HouseStyle.Lists lists = style.lists();
    add(lines, "lists", lists.firstFreeList(), lists.firstFreeDefinition());
    add(lines, "lists", lists.schedules(), lists.insideSchedule());
    style
        .runningParts()
        .forEach(part -> add(lines, "running", part.element(), part.type(), part.relationship()));
    for (StyleRole role : StyleRole.values()) {
      add(lines, "style", role, style.id(role));
      if (role.kind() == StyleRole.Kind.PARAGRAPH) {
        look(lines, role, style.look(role));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void look(List<String> lines, StyleRole role, Look look) {
    add(lines, "look", role, look.font(), look.size(), look.bold(), look.capitals());
    add(lines, "space", role, look.before(), look.after(), look.line(), look.exactLine());
    add(lines, "place", role, look.left(), look.right(), look.keepNext());
  }

  private static void add(List<String> lines, String kind, Object... values) {
    var line = new StringBuilder(kind);
    for (Object value : values) {
      line.append('\t').append(value);
    }
    lines.add(line.toString());
  }

  private List<List<String>> values(String kind) {
    return lines.stream()
        .map(line -> List.of(line.split("\t", -1)))
        .filter(line -> line.get(0).equals(kind))
        .map(line -> line.subList(1, line.size()))
        .toList();
  }

  private int[] numbers(String kind) {
    return values(kind).stream().flatMap(List::stream).mapToInt(Integer::parseInt).toArray();
  }

  private HouseStyle style(Map<String, byte[]> parts) {
    int[] page = numbers("page");
    int[] lists = numbers("lists");
    Map<StyleRole, String> ids = new EnumMap<>(StyleRole.class);
    values("style").forEach(line -> ids.put(StyleRole.valueOf(line.get(0)), line.get(1)));
    return new HouseStyle(
        parts,
        ids,
        looks(),
        new Page(page[0], page[1], page[2], page[3], page[4], page[5], page[6], page[7]),
        values("running").stream()
            .map(line -> new HouseStyle.RunningPart(line.get(0), line.get(1), line.get(2)))
            .toList(),
        new HouseStyle.Lists(lists[0], lists[1], lists[2], lists[3]));
  }

  private Map<StyleRole, Look> looks() {
    Map<StyleRole, Look> looks = new EnumMap<>(StyleRole.class);
    List<List<String>> spaces = values("space");
    List<List<String>> places = values("place");
    List<List<String>> all = values("look");
    for (int index = 0; index < all.size(); index++) {
      looks.put(
          StyleRole.valueOf(all.get(index).get(0)),
          look(all.get(index), spaces.get(index), places.get(index)));
    }
    return looks;
  }

  private static Look look(List<String> look, List<String> space, List<String> place) {
    return new Look(
        look.get(1),
        Integer.parseInt(look.get(2)),
        Boolean.parseBoolean(look.get(3)),
        Boolean.parseBoolean(look.get(4)),
        Integer.parseInt(space.get(1)),
        Integer.parseInt(space.get(2)),
        Integer.parseInt(space.get(3)),
        Boolean.parseBoolean(space.get(4)),
        Integer.parseInt(place.get(1)),
        Integer.parseInt(place.get(2)),
        Boolean.parseBoolean(place.get(3)));
  }
}
