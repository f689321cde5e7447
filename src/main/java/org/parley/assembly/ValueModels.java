package org.parley.assembly;

import freemarker.template.TemplateModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.contract.Inline;
import org.parley.deal.Answered;
import org.parley.term.TermDeclaration;
import org.parley.term.TermType;
import org.parley.value.Answer;
import org.parley.value.Period;
import org.parley.value.Row;
import org.parley.value.Value;

/** Makes the model of an answer. */
final class ValueModels {
  private ValueModels() {}

  static TemplateModel model(ClauseContext context, Filling filling, Answered answered) {
    return model(context, filling, answered.declaration(), answered.answer(), answered.defaulted());
  }

  static TemplateModel model(
      ClauseContext context,
      Filling filling,
      TermDeclaration declaration,
      Answer answer,
      boolean defaulted) {
    List<Inline> printed = context.printed(declaration, answer, defaulted);
    Optional<Value> value = answer.known();
    if (value.isEmpty()) {
      return declaration.type() == TermType.TABLE || declaration.type() == TermType.BANDS
          ? openRows(filling, declaration, printed)
          : openModel(filling, declaration, printed);
    }
    return known(context, filling, declaration, value.get(), printed, defaulted);
  }

  private static TemplateModel openModel(
      Filling filling, TermDeclaration declaration, List<Inline> printed) {
    if (declaration.type() == TermType.LIST) {
      return new Models.ItemsModel(filling, printed, List.of(new Models.Printed(filling, printed)));
    }
    return new Models.PrintedNumber(filling, printed, Optional.empty());
  }

  /**
   * An open table prints one row whose cells all say so: the reader sees that something is missing.
   */
  private static TemplateModel openRows(
      Filling filling, TermDeclaration declaration, List<Inline> printed) {
    var columns = new LinkedHashMap<String, List<Inline>>();
    declaration.shape().columns().forEach(column -> columns.put(column.name(), printed));
    return new Models.RowsModel(filling, List.of(new Models.MadeRow(filling, "open", columns)));
  }

  private static TemplateModel known(
      ClauseContext context,
      Filling filling,
      TermDeclaration declaration,
      Value value,
      List<Inline> printed,
      boolean defaulted) {
    if (value instanceof Value.PartyKey party) {
      return new Models.PartyModel(context, filling, party.key(), printed);
    }
    if (value instanceof Value.Items items) {
      return new Models.ItemsModel(
          filling, printed, items(context, filling, declaration, items, defaulted));
    }
    if (value instanceof Value.Rows rows) {
      return new Models.RowsModel(
          filling,
          rows.rows().stream()
              .<TemplateModel>map(
                  row -> new Models.RowModel(context, filling, declaration, row, defaulted))
              .toList());
    }
    if (value instanceof Value.Bands bands) {
      return new Models.RowsModel(filling, bands(context, filling, declaration, bands, defaulted));
    }
    return new Models.PrintedNumber(filling, printed, count(value));
  }

  private static List<TemplateModel> items(
      ClauseContext context,
      Filling filling,
      TermDeclaration declaration,
      Value.Items items,
      boolean defaulted) {
    var models = new ArrayList<TemplateModel>();
    for (Value item : items.items()) {
      var answer = new Answer.Known(item, declaration.span());
      models.add(
          known(
              context,
              filling,
              declaration,
              item,
              context.printed(declaration, answer, defaulted),
              defaulted));
    }
    return models;
  }

  private static List<TemplateModel> bands(
      ClauseContext context,
      Filling filling,
      TermDeclaration declaration,
      Value.Bands bands,
      boolean defaulted) {
    var models = new ArrayList<TemplateModel>();
    for (Value.Band band : bands.bands()) {
      var cells = new LinkedHashMap<String, Answer>();
      cells.put("from", new Answer.Known(band.from(), declaration.span()));
      band.to().ifPresent(to -> cells.put("to", new Answer.Known(to, declaration.span())));
      cells.put("value", band.value());
      models.add(
          new Models.RowModel(
              context,
              filling,
              declaration,
              new Row(Integer.toString(models.size() + 1), cells, declaration.span()),
              defaulted));
    }
    return models;
  }

  private static Optional<Long> count(Value value) {
    if (value instanceof Value.Quantity quantity) {
      return Optional.of(quantity.amount().longValue());
    }
    return value instanceof Period period ? Optional.of((long) period.count()) : Optional.empty();
  }

  /** A list that the assembly makes. */
  static TemplateModel made(Filling filling, List<Map<String, List<Inline>>> rows) {
    var models = new ArrayList<TemplateModel>();
    for (Map<String, List<Inline>> row : rows) {
      models.add(new Models.MadeRow(filling, Integer.toString(models.size() + 1), row));
    }
    return new Models.RowsModel(filling, models);
  }
}
