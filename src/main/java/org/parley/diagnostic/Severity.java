package org.parley.diagnostic;

/** How much a finding matters. */
public enum Severity {
  /** Nothing is written until it is mended. */
  ERROR,
  /** Written, but a person should look; an error under {@code --strict}. */
  WARNING,
  /** Worth knowing, and no reason to change anything; never an error. */
  INFO
}
