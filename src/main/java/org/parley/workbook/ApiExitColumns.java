package org.parley.workbook;

import java.util.List;

/** The columns of a month on repeated failure of service levels. */
record ApiExitColumns(Draft draft, Canvas canvas, ApiData data, ApiLayout layout) {
  /** Writes those of a month; nothing if the agreement gives no such right. */
  void write(ApiUseFormulas use) {
    if (!layout.has(ApiColumn.EXIT)) {
      return;
    }
    ApiExitFormulas exit = new ApiExitFormulas(data, layout, use);
    put(use, ApiColumn.MISSED, exit.missed(), Look.HELPER, Format.WHOLE);
    put(use, ApiColumn.EXIT_RIGHT, exit.right(), Look.HELPER, Format.WHOLE);
    put(use, ApiColumn.EXIT_BY, exit.last(), Look.FIGURE, Format.DATE);
    put(use, ApiColumn.EXIT_CODE, exit.code(), Look.HELPER, Format.WHOLE);
    put(use, ApiColumn.EXIT_OPEN, exit.openUntil(), Look.HELPER, Format.DATE);
    Place code = layout.month(use.month(), ApiColumn.EXIT_CODE);
    List<String> words = ApiExitFormulas.WORDS.stream().map(draft.texts()::literal).toList();
    String state = "IF(%s=0,\"\",%s)".formatted(code.here(), StateWords.choose(code, words));
    put(use, ApiColumn.EXIT, state, Look.STATUS, Format.GENERAL);
  }

  private void put(ApiUseFormulas use, ApiColumn column, String formula, Look look, String format) {
    canvas.formula(layout.month(use.month(), column), formula, look, format);
  }

  void flag(Flags flags) {
    if (!layout.has(ApiColumn.EXIT)) {
      return;
    }
    Strip states = layout.column(ApiColumn.EXIT);
    String code = layout.month(0, ApiColumn.EXIT_CODE).inColumn();
    flags.fill(states, "AND(%1$s>=3,%1$s<=4)".formatted(code), Palette.BAD);
    flags.fill(states, "AND(%1$s>=7,%1$s<=8)".formatted(code), Palette.BAD);
    flags.fill(states, code + "=2", Palette.DOUBTFUL);
    flags.fill(states, code + "=1", Palette.GOOD);
  }
}
