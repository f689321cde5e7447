package org.parley.library;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.parley.source.SourceText;

/**
 * The files of a library, already read.
 *
 * @param byPath path below the library's root, such as {@code clauses/ip/foreground/clause.yaml},
 *     to the file; its name is how the user sees it
 */
public record LibraryFiles(Map<String, SourceText> byPath) {
  public LibraryFiles {
    byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
  }

  public Optional<SourceText> find(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** The paths that match a regular expression, in order. */
  public List<String> matching(String pattern) {
    Predicate<String> matches = Pattern.compile(pattern).asMatchPredicate();
    return byPath.keySet().stream().filter(matches).toList();
  }

  /** SHA-256 over paths and texts, in lower-case hexadecimal. */
  public String digest() {
    var all = new StringBuilder();
    byPath.forEach(
        (path, source) -> all.append(path).append('\n').append(source.text()).append('\u0000'));
    return sha256(all.toString());
  }

  /** SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
