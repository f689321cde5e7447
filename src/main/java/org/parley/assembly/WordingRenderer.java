package org.parley.assembly;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.contract.Inline;
import org.parley.library.Wording;

/**
 * Renders scanned wording with FreeMarker, locked down: no classes, no Java objects, no files, no
 * clock; bounded output.
 */
final class WordingRenderer {
  private static final Version VERSION = Configuration.VERSION_2_3_35;
  private static final int LONGEST_OUTPUT = 200_000;
  private static final Configuration CONFIGURATION = configuration();
  private static final Map<Source, Template> TEMPLATES = new ConcurrentHashMap<>();

  /** What a template is made of; a wording's own hash would walk all that it holds. */
  private record Source(String file, String template) {}

  /**
   * A wording could not be rendered for this deal: it prints a value that the deal does not have.
   */
  static final class Unrenderable extends Exception {
    private static final long serialVersionUID = 1L;
    private final String expression;

    Unrenderable(String expression) {
      super(expression);
      this.expression = expression;
    }

    String expression() {
      return expression;
    }
  }

  /** What a function is asked about has no answer, or there is no other party. */
  private static final class Absent extends TemplateModelException {
    private static final long serialVersionUID = 1L;
    private final String expression;

    Absent(String expression) {
      super(expression);
      this.expression = expression;
    }
  }

  private WordingRenderer() {}

  private static Configuration configuration() {
    var configuration = new Configuration(VERSION);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new RefusingWrapper());
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setOutputFormat(MarksOnly.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocalizedLookup(false);
    configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
    configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setTemplateLoader(null);
    return configuration;
  }

  /** The rendered text: words of the library with marks for lines and values. */
  static String render(Wording wording, ClauseContext context, Filling filling)
      throws Unrenderable {
    var writer = new CountingWriter();
    try {
      template(wording).process(new Root(context, filling, wording), writer);
    } catch (freemarker.core.InvalidReferenceException missing) {
      String expression = missing.getBlamedExpressionString();
      throw new Unrenderable(expression == null ? "" : expression);
    } catch (Absent absent) {
      throw new Unrenderable(absent.expression);
    } catch (TemplateException fault) {
      throw new IllegalStateException(
          wording.file() + ": " + fault.getMessageWithoutStackTop(), fault);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return writer.text();
  }

  private static Template template(Wording wording) {
    return TEMPLATES.computeIfAbsent(
        new Source(wording.file(), wording.template()), WordingRenderer::parse);
  }

  private static Template parse(Source source) {
    try {
      return new Template(source.file(), source.template(), CONFIGURATION);
    } catch (IOException fault) {
      throw new UncheckedIOException(source.file(), fault);
    }
  }

  /** The root of the data: families of terms, roles, made lists and the few functions. */
  private record Root(ClauseContext context, Filling filling, Wording wording)
      implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
      return switch (name) {
        case "holds" -> new Models.Holds(context, wording.conditions());
        case "plural" -> (TemplateMethodModelEx) arguments -> plural(arguments);
        case "other" -> (TemplateMethodModelEx) arguments -> other(arguments);
        case "rowkey" ->
            (TemplateMethodModelEx) arguments -> new MarksOnly.RowKey(key(arguments.get(0)));
        default -> path(name);
      };
    }

    private @Nullable TemplateModel path(String name) {
      Supplier<List<Map<String, List<Inline>>>> made = context.lists().get(name);
      return made != null
          ? ValueModels.made(filling, made.get())
          : new PathModel(context, filling, name).resolved();
    }

    private static String key(Object row) {
      return row instanceof Models.RowLike like
          ? "@" + like.key().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-")
          : "";
    }

    private TemplateModel plural(List<?> arguments) throws TemplateModelException {
      Object number = arguments.get(0);
      mustBeThere(number, "plural(...)");
      Optional<Long> count =
          number instanceof Models.Counted counted ? counted.count() : Optional.empty();
      int form = count.filter(found -> found == 1).isPresent() ? 1 : 2;
      String noun = ((TemplateScalarModel) arguments.get(form)).getAsString();
      List<Inline> printed =
          number instanceof Models.PrintedNumber plain ? plain.inlines() : List.of();
      var inlines = new java.util.ArrayList<>(printed);
      inlines.add(new Inline.Words(" " + noun));
      return new Models.Printed(filling, inlines);
    }

    /** An argument that leads to no answer would print nothing, and nobody would see it. */
    private static void mustBeThere(@Nullable Object argument, String call) throws Absent {
      if (argument == null || argument instanceof PathModel) {
        throw new Absent(call);
      }
    }

    private TemplateModel other(List<?> arguments) throws Absent {
      mustBeThere(arguments.get(0), "other(...)");
      if (!(arguments.get(0) instanceof Models.PartyModel party)) {
        return new Models.Printed(
            filling,
            arguments.get(0) instanceof Models.PrintedNumber open ? open.inlines() : List.of());
      }
      return context
          .other(party.key())
          .<TemplateModel>map(
              other ->
                  new Models.PartyModel(
                      context, filling, other, context.partyDetail(other, "label").orElseThrow()))
          .orElseGet(() -> new Models.Printed(filling, eachOther()));
    }

    /** Among several, the other party is each of them. */
    private List<Inline> eachOther() {
      return List.of(new Inline.Words(context.library().style().word("each_other_party")));
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A step on the way to a term: {@code core}, then {@code core.term}, then the answer. */
  private record PathModel(ClauseContext context, Filling filling, String path)
      implements TemplateHashModel {
    @Nullable TemplateModel resolved() {
      Optional<TemplateModel> answer =
          context.answered(path).map(answered -> ValueModels.model(context, filling, answered));
      return answer.orElseGet(() -> prefix() ? this : null);
    }

    /** The loader has checked every path: what is neither a term nor built in leads to one. */
    private boolean prefix() {
      return !context.library().declarations().containsKey(path)
          && context.library().builtIn(path).isEmpty();
    }

    @Override
    public @Nullable TemplateModel get(String name) {
      return new PathModel(context, filling, path + "." + name).resolved();
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** Refuses everything that is not one of our models. */
  private static final class RefusingWrapper implements ObjectWrapper {
    @Override
    public TemplateModel wrap(@Nullable Object object) throws TemplateModelException {
      if (object instanceof TemplateModel model) {
        return model;
      }
      throw new TemplateModelException("only the models of a deal can be read");
    }
  }

  /** Stops a rendering that grows beyond every contract. */
  private static final class CountingWriter extends Writer {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) {
      text.append(buffer, offset, length);
      if (text.length() > LONGEST_OUTPUT) {
        throw new IllegalStateException(
            "the wording prints more than " + LONGEST_OUTPUT + " characters");
      }
    }

    String text() {
      return text.toString();
    }

    @Override
    public void flush() {
      // kept in memory
    }

    @Override
    public void close() {
      // kept in memory
    }
  }
}
