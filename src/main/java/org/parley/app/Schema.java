package org.parley.app;

import org.parley.library.Library;
import org.parley.termsheet.SchemaExport;

/** The JSON Schema of term sheets. */
public final class Schema {
  private Schema() {}

  public static String json(Library library) {
    return SchemaExport.json(library);
  }
}
