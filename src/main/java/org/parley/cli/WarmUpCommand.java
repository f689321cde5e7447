package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.app.WarmUp;
import org.parley.app.Workspace;
import picocli.CommandLine.Command;

/** Does once what every run does, so that the launcher can archive the classes that it loads. */
@Command(name = "warm-up", hidden = true, description = "Loads what every run loads.")
final class WarmUpCommand implements Callable<Integer> {
  private final Workspace workspace;

  WarmUpCommand(Workspace workspace) {
    this.workspace = workspace;
  }

  @Override
  public Integer call() {
    new WarmUp(workspace).run();
    return ExitCode.FINE;
  }
}
