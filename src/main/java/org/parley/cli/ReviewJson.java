package org.parley.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.parley.diagnostic.JsonText;
import org.parley.workbook.returned.Review;
import org.parley.workbook.returned.ReviewPoint;

/** A review for other programs. Days are ISO 8601, figures are exact decimals as text. */
final class ReviewJson {
  private ReviewJson() {}

  static String of(Review review) {
    return JsonText.of(
        json -> {
          json.writeStartObject();
          json.writeStringField("deal", review.deal().title());
          json.writeStringField("term_sheet_sha256", review.deal().digest());
          json.writeStringField("as_of", review.day().toString());
          json.writeNumberField("inputs", review.inputs());
          json.writeNumberField("filled", review.filled());
          json.writeArrayFieldStart("points");
          for (ReviewPoint point : review.points()) {
            write(json, point);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void write(JsonGenerator json, ReviewPoint point) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", point.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("label", point.label());
    json.writeStringField("section", point.section());
    json.writeStringField("severity", point.severity().name().toLowerCase(Locale.ROOT));
    json.writeStringField("state", point.state());
    if (point.due().isPresent()) {
      json.writeStringField("due", point.due().get().toString());
    }
    if (point.figure().isPresent()) {
      json.writeStringField("figure", point.figure().get().toPlainString());
    }
    text(json, "currency", point.currency());
    if (point.overdue().signum() > 0) {
      json.writeStringField("overdue", point.overdue().toPlainString());
    }
    text(json, "call", point.call());
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String name, String text) throws IOException {
    if (!text.isEmpty()) {
      json.writeStringField(name, text);
    }
  }
}
