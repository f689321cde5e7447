package org.parley.diagnostic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The name of a file as a URI reference: relative names stay relative. */
final class FileUri {
  private FileUri() {}

  static String of(String file) {
    String encoded =
        Arrays.stream(file.split("/", -1)).map(FileUri::segment).collect(Collectors.joining("/"));
    if (file.startsWith("/")) {
      return "file://" + encoded;
    }
    boolean windows = file.matches("[A-Za-z]:/.*");
    return windows ? "file:///" + file.substring(0, 2) + encoded.substring(4) : encoded;
  }

  private static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
