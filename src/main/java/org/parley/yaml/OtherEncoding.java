package org.parley.yaml;

import java.util.Optional;

/** Recognises UTF-16 and UTF-32 by their first bytes, with or without a byte order mark. */
final class OtherEncoding {
  private OtherEncoding() {}

  /** The name of the encoding, or empty for what may be UTF-8. */
  static Optional<String> of(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      return Optional.of("UTF-32");
    }
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return Optional.of("UTF-16");
    }
    return isAlternating(bytes) ? Optional.of("UTF-16") : Optional.empty();
  }

  /** True if the first two characters each have one empty byte, on the same side. */
  private static boolean isAlternating(byte[] bytes) {
    return bytes.length >= 4
        && (bytes[0] == 0) == (bytes[2] == 0)
        && (bytes[1] == 0) == (bytes[3] == 0)
        && (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static boolean startsWith(byte[] bytes, int... start) {
    for (int index = 0; index < start.length; index++) {
      if (index >= bytes.length || (bytes[index] & 0xFF) != start[index]) {
        return false;
      }
    }
    return true;
  }
}
