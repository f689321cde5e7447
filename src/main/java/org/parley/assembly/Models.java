package org.parley.assembly;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.contract.Inline;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Row;
import org.parley.value.Value;

/**
 * What FreeMarker sees of a deal: only these kinds of model, none of which runs code or shows a
 * Java object.
 */
final class Models {
  private Models() {}

  /** Something that prints: FreeMarker gets a mark, the parser gets the words. */
  record Printed(Filling filling, List<Inline> inlines) implements TemplateScalarModel {
    @Override
    public String getAsString() {
      return filling.mark(inlines);
    }
  }

  /** A number with its unit words, for {@code plural}. */
  interface Counted {
    /** The number, or empty if it is open. */
    Optional<Long> count();
  }

  /** A printed value that is a number. */
  record PrintedNumber(Filling filling, List<Inline> inlines, Optional<Long> count)
      implements TemplateScalarModel, Counted {
    @Override
    public String getAsString() {
      return filling.mark(inlines);
    }
  }

  /**
   * A party: prints its label, and its details after a dot; a row where parties are looped over.
   */
  record PartyModel(ClauseContext context, Filling filling, String key, List<Inline> inlines)
      implements TemplateScalarModel, RowLike {
    @Override
    public String getAsString() {
      return filling.mark(inlines);
    }

    @Override
    public Optional<Answer> answer(String detail) {
      return present(context.partyDetail(key, detail).isPresent());
    }

    @Override
    public @Nullable TemplateModel get(String detail) {
      return context
          .partyDetail(key, detail)
          .<TemplateModel>map(printed -> new Printed(filling, printed))
          .orElse(null);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A list of plain values: prints "A, B and C", and can be looped over. */
  record ItemsModel(Filling filling, List<Inline> inlines, List<TemplateModel> items)
      implements TemplateScalarModel, TemplateSequenceModel {
    @Override
    public String getAsString() {
      return filling.mark(inlines);
    }

    @Override
    public TemplateModel get(int index) {
      filling.step();
      return items.get(index);
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  /** A table: can only be looped over. */
  record RowsModel(Filling filling, List<TemplateModel> rows) implements TemplateSequenceModel {
    @Override
    public TemplateModel get(int index) {
      filling.step();
      return rows.get(index);
    }

    @Override
    public int size() {
      return rows.size();
    }
  }

  /** A row that a condition can read and a node id can name. */
  interface RowLike extends TemplateHashModel {
    String key();

    Optional<Answer> answer(String column);
  }

  /** What a condition finds where the assembly has, or has not, something to print. */
  private static Optional<Answer> present(boolean yes) {
    var span = org.parley.source.Span.startOf("made by the assembly");
    return yes ? Optional.of(new Answer.Known(new Value.Flag(true), span)) : Optional.empty();
  }

  /** A row of a table term. */
  record RowModel(
      ClauseContext context, Filling filling, TermDeclaration table, Row row, boolean defaulted)
      implements RowLike {
    @Override
    public String key() {
      return row.key();
    }

    @Override
    public Optional<Answer> answer(String column) {
      return row.cell(column);
    }

    @Override
    public @Nullable TemplateModel get(String column) {
      Optional<TermDeclaration> declaration = table.column(column);
      Optional<Answer> cell = row.cell(column);
      return declaration.isEmpty() || cell.isEmpty()
          ? null
          : ValueModels.model(context, filling, declaration.get(), cell.get(), defaulted);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A row of a list that the assembly makes. */
  record MadeRow(Filling filling, String key, Map<String, List<Inline>> columns)
      implements RowLike {
    @Override
    public Optional<Answer> answer(String column) {
      List<Inline> printed = columns.get(column);
      return present(printed != null && !printed.isEmpty());
    }

    @Override
    public @Nullable TemplateModel get(String column) {
      List<Inline> printed = columns.get(column);
      return printed == null ? null : new Printed(filling, printed);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** {@code holds(n, row...)}: the n-th condition of the wording. */
  record Holds(ClauseContext context, List<org.parley.library.Wording.ScopedCondition> conditions)
      implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
      int index =
          ((freemarker.template.TemplateNumberModel) arguments.get(0)).getAsNumber().intValue();
      var scoped = conditions.get(index);
      return scoped
              .condition()
              .holds(new RowFacts(context.facts(), List.copyOf(scoped.scope().keySet()), arguments))
          ? freemarker.template.TemplateBooleanModel.TRUE
          : freemarker.template.TemplateBooleanModel.FALSE;
    }
  }

  /** Facts in which the loop variables stand for their rows. */
  private record RowFacts(Condition.Facts outer, List<String> variables, List<?> arguments)
      implements Condition.Facts {
    @Override
    public Optional<Answer> answer(String path) {
      int dot = path.indexOf('.');
      int place = variables.indexOf(dot < 0 ? path : path.substring(0, dot));
      if (place < 0) {
        return outer.answer(path);
      }
      return arguments.get(place + 1) instanceof RowLike row && dot > 0
          ? row.answer(path.substring(dot + 1))
          : Optional.empty();
    }

    @Override
    public boolean included(String clause) {
      return outer.included(clause);
    }

    @Override
    public boolean alongside(String agreement) {
      return outer.alongside(agreement);
    }
  }
}
