package org.parley.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parley.deal.choice.Choice;
import org.parley.deal.choice.Criterion;
import org.parley.deal.choice.FirstRankChange;
import org.parley.deal.choice.Score;
import org.parley.deal.choice.WeightedChoice;
import org.parley.diagnostic.JsonText;
import org.parley.value.Percent;

/** Rankings for other programs. What is open or missing is null; shares are of one. */
final class FitJson {
  /** Decimals of totals and shares; the workbook rounds its totals alike. */
  private static final int DECIMALS = 9;

  private FitJson() {}

  static String of(List<Choice> choices) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("choices");
          for (Choice choice : choices) {
            write(json, choice);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, Choice choice) throws IOException {
    WeightedChoice figures = choice.weighted();
    json.writeStartObject();
    json.writeStringField("choice", choice.kind().id());
    json.writeArrayFieldStart("options");
    for (int option = 0; option < choice.options().size(); option++) {
      write(json, choice, figures, option);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("criteria");
    for (int criterion = 0; criterion < choice.criteria().size(); criterion++) {
      writeCriterion(json, choice, figures.change(criterion), criterion);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Choice choice, WeightedChoice figures, int option)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", choice.options().get(option).id());
    json.writeStringField("name", choice.options().get(option).name());
    number(json, "rank", figures.rank(option).map(BigDecimal::valueOf));
    number(json, "total", figures.total(option).map(total -> total.rounded(DECIMALS)));
    json.writeArrayFieldStart("scores");
    for (int criterion = 0; criterion < choice.criteria().size(); criterion++) {
      Score score = choice.score(option, criterion);
      json.writeStartObject();
      json.writeStringField("criterion", choice.criteria().get(criterion).id());
      number(json, "score", score.score());
      text(json, "reason", score.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void writeCriterion(
      JsonGenerator json, Choice choice, FirstRankChange change, int at) throws IOException {
    Criterion criterion = choice.criteria().get(at);
    json.writeStartObject();
    json.writeStringField("id", criterion.id());
    json.writeStringField("name", criterion.name());
    number(json, "weight", criterion.weight().map(Percent::fraction));
    json.writeStringField("sensitivity", change.state().name().toLowerCase(Locale.ROOT));
    turn(json, "below", choice, change.below());
    turn(json, "above", choice, change.above());
    json.writeEndObject();
  }

  private static void turn(
      JsonGenerator json, String name, Choice choice, Optional<FirstRankChange.Turn> turn)
      throws IOException {
    if (turn.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeNumberField("share", turn.get().share().rounded(DECIMALS));
    json.writeStringField("first", choice.options().get(turn.get().option()).id());
    json.writeEndObject();
  }

  private static void number(JsonGenerator json, String name, Optional<BigDecimal> number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(name, number.get());
    } else {
      json.writeNullField(name);
    }
  }

  private static void text(JsonGenerator json, String name, Optional<String> text)
      throws IOException {
    if (text.isPresent()) {
      json.writeStringField(name, text.get());
    } else {
      json.writeNullField(name);
    }
  }
}
