package org.parley.word;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.docx4j.wml.BooleanDefaultTrue;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.RPrAbstract;
import org.docx4j.wml.STLineSpacingRule;
import org.docx4j.wml.Style;
import org.jspecify.annotations.Nullable;

/** Works out how a style looks, from the document's defaults up through the styles it builds on. */
final class LookReader {
  private static final int DEEPEST = 12;

  private final StyleSheet sheet;

  LookReader(StyleSheet sheet) {
    this.sheet = sheet;
  }

  Look look(Style style) {
    Deque<Style> chain = new ArrayDeque<>();
    Optional<Style> next = Optional.of(style);
    while (next.isPresent() && chain.size() < DEEPEST) {
      chain.push(next.get());
      next = sheet.base(next.get());
    }
    Look look = Look.WORD_DEFAULT;
    look = characters(look, sheet.defaultCharacters());
    look = paragraph(look, sheet.defaultParagraph());
    for (Style step : chain) {
      look = characters(look, step.getRPr());
      look = indentOfLevel(look, step);
      look = paragraph(look, step.getPPr());
    }
    return look;
  }

  private Look indentOfLevel(Look look, Style style) {
    return sheet
        .levelIndent(style)
        .map(indent -> look.withIndent(number(indent.getLeft()), number(indent.getRight())))
        .orElse(look);
  }

  private static Look characters(Look look, @Nullable RPrAbstract run) {
    if (run == null) {
      return look;
    }
    String font =
        run.getRFonts() != null && run.getRFonts().getAscii() != null
            ? run.getRFonts().getAscii()
            : look.font();
    int size = run.getSz() == null ? look.size() : run.getSz().getVal().intValue();
    return new Look(
        font,
        size,
        on(run.getB(), look.bold()),
        on(run.getCaps(), on(run instanceof RPr r ? r.getSmallCaps() : null, look.capitals())),
        look.before(),
        look.after(),
        look.line(),
        look.exactLine(),
        look.left(),
        look.right(),
        look.keepNext());
  }

  private static Look paragraph(Look look, @Nullable PPrBase paragraph) {
    if (paragraph == null) {
      return look;
    }
    PPrBase.Spacing spacing =
        paragraph.getSpacing() == null ? new PPrBase.Spacing() : paragraph.getSpacing();
    Look spaced =
        new Look(
            look.font(),
            look.size(),
            look.bold(),
            look.capitals(),
            number(spacing.getBefore()).orElse(look.before()),
            number(spacing.getAfter()).orElse(look.after()),
            number(spacing.getLine()).orElse(look.line()),
            spacing.getLine() == null
                ? look.exactLine()
                : spacing.getLineRule() == STLineSpacingRule.EXACT,
            look.left(),
            look.right(),
            on(paragraph.getKeepNext(), look.keepNext()));
    PPrBase.Ind indent = paragraph.getInd();
    return indent == null
        ? spaced
        : spaced.withIndent(number(indent.getLeft()), number(indent.getRight()));
  }

  private static boolean on(@Nullable BooleanDefaultTrue flag, boolean otherwise) {
    return flag == null ? otherwise : flag.isVal();
  }

  private static Optional<Integer> number(@Nullable BigInteger value) {
    return value == null ? Optional.empty() : Optional.of(value.intValue());
  }
}
