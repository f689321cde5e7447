package org.parley.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parley.value.Row;
import org.parley.value.Value;

/** The tiers with their prices, and the bands of service credits. */
record ApiTierTable(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  void write() {
    List<ApiText> heads =
        new ArrayList<>(List.of(ApiText.HEAD_TIER_NAME, ApiText.HEAD_QUOTA, ApiText.HEAD_LEVEL));
    if (data.model().priced()) {
      heads.addAll(
          List.of(
              ApiText.HEAD_BASE_PRICE,
              ApiText.HEAD_MINIMUM,
              ApiText.HEAD_PRICE,
              ApiText.HEAD_OVERAGE_PRICE));
    }
    draft.heads(canvas, layout.at(ApiLayout.TOP_HEAD, 0), heads);
    draft.heads(
        canvas,
        layout.at(ApiLayout.TOP_HEAD, layout.printed()),
        List.of(ApiText.HEAD_OPEN, ApiText.HEAD_HAS_LATENCY));
    for (int tier = 0; tier < layout.tiers(); tier++) {
      write(tier, data.tiers().get(tier));
    }
    if (layout.tiers() == 0) {
      canvas.text(layout.tier(0, 0).block(1, 5), draft.say(ApiText.TIERS_OPEN), Look.OPEN);
    } else {
      names();
    }
    if (data.hasCredits()) {
      writeCredits();
    }
  }

  private void names() {
    draft.name("ApiTiers", layout.tierColumn(ApiLayout.TIER));
    draft.name("ApiQuotas", layout.tierColumn(ApiLayout.QUOTA));
    if (data.model().priced()) {
      int columns = ApiLayout.OVERAGE - ApiLayout.BASE + 1;
      draft.name("ApiPrices", layout.tier(0, ApiLayout.BASE).block(layout.tiers(), columns));
    }
  }

  private void write(int tier, Row row) {
    canvas.text(layout.tier(tier, ApiLayout.TIER), row.key(), Look.STRONG);
    ApiFigure quota = ApiFigure.of(row.cell("quota"));
    figure(layout.tier(tier, ApiLayout.QUOTA), quota, Format.WHOLE, ApiText.NO_LIMIT);
    ApiFigure level = ApiFigure.of(row.cell("availability"));
    figure(layout.tier(tier, ApiLayout.LEVEL), level, Format.PERCENT, ApiText.NO_LEVEL);
    if (data.model().priced()) {
      price(layout.tier(tier, ApiLayout.BASE), data.price(row, "base"));
      price(layout.tier(tier, ApiLayout.MINIMUM), data.price(row, "minimum"));
      price(layout.tier(tier, ApiLayout.PRICE), data.price(row, "price"));
      overage(tier, row);
    }
    mark(layout.tierOpen(tier), data.open(row));
    mark(layout.tierLatency(tier), row.cell("latency").isPresent());
  }

  private void mark(Place place, boolean yes) {
    canvas.number(place, yes ? BigDecimal.ONE : BigDecimal.ZERO, Look.HELPER, Format.WHOLE);
  }

  /** A price that is not stated is a zero that reads as a word, so that formulas can use it. */
  private void price(Place place, ApiFigure figure) {
    if (figure.open()) {
      draft.open(canvas, place);
    } else {
      String format = Format.moneyOr(draft.say(ApiText.NO_PRICE));
      canvas.number(place, figure.number().orElse(BigDecimal.ZERO), Look.FIGURE, format);
    }
  }

  private void overage(int tier, Row row) {
    Place place = layout.tier(tier, ApiLayout.OVERAGE);
    ApiFigure stated = data.price(row, "overage");
    ApiFigure price = data.price(row, "price");
    if (!data.overageProvided() || stated.none() && price.none()) {
      canvas.text(place, draft.say(ApiText.REJECTED), Look.CENTRE);
    } else if (!stated.none()) {
      price(place, stated);
    } else if (price.open() || data.figure(ApiPoint.MULTIPLE.path()).open()) {
      draft.open(canvas, place);
    } else {
      String multiple = ApiPoint.place(data, layout, ApiPoint.MULTIPLE).here();
      String product = layout.tier(tier, ApiLayout.PRICE).here() + "*" + multiple;
      String format = Format.moneyOr(draft.say(ApiText.NO_PRICE));
      canvas.formula(place, "ROUND(" + product + ",8)", Look.FIGURE, format);
    }
  }

  private void figure(Place place, ApiFigure figure, String format, ApiText none) {
    if (figure.none()) {
      canvas.text(place, draft.say(none), Look.CENTRE);
    } else {
      draft.number(canvas, place, figure.number(), format);
    }
  }

  private void writeCredits() {
    draft.heads(
        canvas,
        layout.at(ApiLayout.TOP_HEAD, layout.band()),
        List.of(ApiText.HEAD_BAND_FROM, ApiText.HEAD_BAND_CREDIT));
    if (data.credits().isEmpty()) {
      draft.open(canvas, layout.band(0, 0));
      draft.open(canvas, layout.band(0, 1));
      return;
    }
    for (int band = 0; band < data.credits().size(); band++) {
      Value.Band credit = data.credits().get(band);
      ApiFigure share = ApiFigure.of(java.util.Optional.of(credit.value()));
      BigDecimal from =
          credit.from() instanceof Value.Quantity minutes ? minutes.amount() : BigDecimal.ZERO;
      canvas.number(layout.band(band, 0), from, Look.FIGURE, Format.WHOLE);
      draft.number(canvas, layout.band(band, 1), share.number(), Format.PERCENT);
    }
    draft.name("ApiCreditBands", layout.band(0, 0).block(data.credits().size(), 2));
  }
}
