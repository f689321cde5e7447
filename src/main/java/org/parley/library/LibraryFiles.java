package org.parley.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.source.SourceText;

/**
 * The files of a library, already read.
 *
 * @param byPath path below the library's root, such as {@code clauses/ip/foreground/clause.yaml},
 *     to the file; its name is how the user sees it
 */
public record LibraryFiles(SortedMap<String, SourceText> byPath) {
  public LibraryFiles {
    byPath = Collections.unmodifiableSortedMap(new TreeMap<>(byPath));
  }

  public Optional<SourceText> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The paths with an ending, in order. */
  public List<String> ending(String ending) {
    return byPath.keySet().stream().filter(path -> path.endsWith(ending)).toList();
  }

  /** The paths of the files of one folder, in order; without those of folders below it. */
  public List<String> in(String folder) {
    String start = folder + "/";
    return byPath.subMap(start, folder + "0").keySet().stream()
        .filter(path -> path.indexOf('/', start.length()) < 0)
        .toList();
  }

  /** SHA-256 over paths and texts, in lower-case hexadecimal. */
  public String digest() {
    MessageDigest digest = sha256();
    byPath.forEach(
        (path, source) -> {
          digest.update((path + "\n").getBytes(StandardCharsets.UTF_8));
          digest.update((source.text() + "\u0000").getBytes(StandardCharsets.UTF_8));
        });
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
