package org.parley.contract;

/**
 * Identity of a node, the same in every rebuild of the same deal: Word anchors, the stored baseline
 * and later comparisons hang on it.
 *
 * @param value such as {@code ip.foreground}, {@code ip.foreground/3} or {@code
 *     fin.milestones/2@m1}
 */
public record NodeId(String value) {
  @Override
  public String toString() {
    return value;
  }
}
