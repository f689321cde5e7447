package org.parley.app;

import org.parley.library.Library;

/** The JSON Schema of term sheets. */
public final class Schema {
  private Schema() {}

  public static String json(Library library) {
    return library.digest();
  }
}
