package org.parley.word;

/** The page of a house style, in twentieths of a point. */
record Page(
    int width, int height, int left, int right, int top, int bottom, int header, int footer) {
  int textWidth() {
    return width - left - right;
  }

  int textHeight() {
    return height - top - bottom;
  }
}
