package org.parley.check;

import java.util.Arrays;

/**
 * Which runs of one to three characters a text may contain, in lower case: a sieve that says at
 * once that a phrase does not occur. It may be wrong the other way.
 */
final class Shingles {
  private static final int LENGTH = 3;
  private static final int BITS_FOR_EACH = 16;

  private final long[] bits;

  private Shingles(long[] bits) {
    this.bits = bits;
  }

  static Shingles of(String text) {
    int size = Math.max(Long.SIZE, Integer.highestOneBit(text.length() * BITS_FOR_EACH + 1) * 2);
    var bits = new long[size / Long.SIZE];
    for (int length = 1; length <= LENGTH; length++) {
      for (int hash : runs(text, length)) {
        bits[(hash & size - 1) >> 6] |= 1L << hash;
      }
    }
    return new Shingles(bits);
  }

  /** A number for each run of a phrase. */
  static int[] hashes(String phrase) {
    return runs(phrase, Math.min(LENGTH, phrase.length()));
  }

  private static int[] runs(String text, int length) {
    var hashes = new int[Math.max(0, text.length() - length + 1)];
    long mask = (1L << Character.SIZE * length) - 1;
    long run = 0;
    for (int place = 0; place < text.length(); place++) {
      run = run << Character.SIZE & mask | folded(text.charAt(place));
      if (place >= length - 1) {
        long mixed = (run + length) * 0x9E3779B97F4A7C15L;
        hashes[place - length + 1] = (int) (mixed >>> 32 ^ mixed >>> 47);
      }
    }
    return hashes;
  }

  /** As regular expressions compare without regard to capitals; every figure is a nought. */
  static char folded(char character) {
    if (character < 128) {
      boolean digit = character >= '0' && character <= '9';
      boolean capital = character >= 'A' && character <= 'Z';
      return digit ? '0' : capital ? (char) (character + 32) : character;
    }
    return Character.toLowerCase(Character.toUpperCase(character));
  }

  /** False if a phrase with these runs cannot occur. */
  boolean mayHold(int[] phrase) {
    int mask = bits.length * Long.SIZE - 1;
    for (int hash : phrase) {
      if ((bits[(hash & mask) >> 6] & 1L << hash) == 0) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean equals(@org.jspecify.annotations.Nullable Object other) {
    return other instanceof Shingles shingles && Arrays.equals(bits, shingles.bits);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bits);
  }
}
