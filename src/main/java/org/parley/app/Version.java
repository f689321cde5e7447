package org.parley.app;

import java.util.Optional;

/** The version of this program, from its jar. */
public final class Version {
  private Version() {}

  /** Such as {@code 0.1.0-SNAPSHOT}; {@code development} where it runs from class files. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
