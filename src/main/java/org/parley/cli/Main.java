package org.parley.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.app.QuietLogging;
import org.parley.app.Version;
import org.parley.app.Workspace;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
    name = "parley",
    mixinStandardHelpOptions = true,
    versionProvider = Main.ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Assembles partnership agreements, term sheets and scorecards from a clause library and one"
            + " term sheet.",
    footer = {
      "",
      "Example:",
      "  ./parley build samples/cold-chain.yaml",
      "",
      "Exit codes: 0 fine; 1 errors in the input; 2 usage; 3 a file cannot be read or written; 70 a"
          + " fault of the program."
    })
public final class Main {
  private Main() {}

  /** The version for {@code --version}. */
  static final class ProgramVersion implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"parley " + Version.current()};
    }
  }

  public static void main(String[] arguments) {
    QuietLogging.configure();
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    var err =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    boolean colour = System.console() != null && System.getenv("NO_COLOR") == null;
    int code = run(arguments, Path.of(System.getProperty("parley.home", ".")), out, err, colour);
    out.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param home the folder with the program's own clauses and templates
   * @return the exit code
   */
  public static int run(
      String[] arguments, Path home, PrintStream out, PrintStream err, boolean colour) {
    var workspace = new Workspace(home);
    var console = new Console(out, err, colour);
    var line = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands(workspace, console);
    Supplier<Object> asked = arguments.length == 0 ? null : commands.get(arguments[0]);
    if (asked != null) {
      // Reading the options of the other commands would take longer than some of them run.
      line.addSubcommand(asked.get());
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    }
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
    line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            colour ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setExecutionExceptionHandler((fault, command, parsed) -> fault(fault, err));
    return arguments.length == 0 ? usage(line, err) : line.execute(arguments);
  }

  /** The commands by name, in the order of the help. */
  private static Map<String, Supplier<Object>> commands(Workspace workspace, Console console) {
    var commands = new LinkedHashMap<String, Supplier<Object>>();
    commands.put("build", () -> new BuildCommands.Build(workspace, console));
    commands.put("assemble", () -> new BuildCommands.Assemble(workspace, console));
    commands.put("termsheet", () -> new BuildCommands.TermSheet(workspace, console));
    commands.put("positions", () -> new BuildCommands.Positions(workspace, console));
    commands.put("scorecard", () -> new BuildCommands.Scorecard(workspace, console));
    commands.put("review", () -> new ReviewCommand(workspace, console));
    commands.put("portfolio", () -> new PortfolioCommand(workspace, console));
    commands.put("fit", () -> new FitCommand(workspace, console));
    commands.put("check", () -> new CheckCommand(workspace, console));
    commands.put("explain", () -> new ExplainCommand(workspace, console));
    commands.put("clauses", () -> new ClausesCommand(workspace, console));
    commands.put("schema", () -> new SchemaCommand(workspace, console));
    commands.put("warm-up", () -> new WarmUpCommand(workspace));
    return commands;
  }

  private static int usage(CommandLine line, PrintStream err) {
    line.usage(err);
    return ExitCode.USAGE;
  }

  private static int fault(@Nullable Exception fault, PrintStream err) {
    err.println(
        "This is a fault of Parley, not of your deal. Please report it with the term sheet and"
            + " these lines:");
    if (fault != null) {
      fault.printStackTrace(err);
    }
    return ExitCode.FAULT;
  }
}
