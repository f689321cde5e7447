package org.parley.diagnostic;

/** ANSI colours, or none. */
enum Paint {
  COLOUR,
  PLAIN;

  String place(String text) {
    return wrap("1", text);
  }

  String severity(Severity severity, String text) {
    return wrap(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case INFO -> "1;36";
        },
        text);
  }

  String margin(String text) {
    return wrap("34", text);
  }

  String hint(String text) {
    return wrap("36", text);
  }

  private String wrap(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
