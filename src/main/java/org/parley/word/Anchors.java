package org.parley.word;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.parley.contract.NodeId;

/** Names by which Word finds a node again: bookmarks and tags. */
final class Anchors {
  /** Word refuses longer tags. */
  private static final int TAG_LIMIT = 64;

  private static final int HASH_BYTES = 8;

  private Anchors() {}

  /** The bookmark of a node: hidden in Word's list, the same in every rebuild. */
  static String bookmark(NodeId id) {
    return "_Ref" + hash(id.value());
  }

  /** A tag such as {@code clause:ip.foreground}; too long a name is cut and ends in its hash. */
  static String tag(String kind, String name) {
    String tag = kind + ":" + name;
    if (tag.length() <= TAG_LIMIT) {
      return tag;
    }
    String hash = hash(name);
    return tag.substring(0, TAG_LIMIT - hash.length() - 1) + "~" + hash;
  }

  private static String hash(String name) {
    byte[] digest = digest().digest(name.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
