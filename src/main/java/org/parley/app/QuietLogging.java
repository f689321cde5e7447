package org.parley.app;

import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Silences the libraries: what the user must know is said by the program itself. */
public final class QuietLogging {
  private QuietLogging() {}

  /** Switches logging off; to be called before any library is touched. */
  public static void configure() {
    LogManager.getLogManager().reset();
    Logger.getLogger("").setLevel(Level.OFF);
  }
}
