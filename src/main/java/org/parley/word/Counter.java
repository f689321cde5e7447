package org.parley.word;

/** Hands out ids in one document, each once. */
final class Counter {
  private int next;

  Counter(int first) {
    next = first;
  }

  int next() {
    return next++;
  }
}
