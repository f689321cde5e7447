package org.parley.word;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.docx4j.wml.Lvl;
import org.docx4j.wml.Numbering;
import org.docx4j.wml.PPrBase;
import org.docx4j.wml.RPr;
import org.docx4j.wml.Style;
import org.docx4j.wml.Styles;
import org.jspecify.annotations.Nullable;

/** The styles of a house style by name and id, with the lists that they are linked to. */
final class StyleSheet {
  private final Styles styles;
  private final Numbering numbering;
  private final Map<String, Style> byName = new HashMap<>();
  private final Map<String, Style> byId = new HashMap<>();

  StyleSheet(Styles styles, Numbering numbering) {
    this.styles = styles;
    this.numbering = numbering;
    for (Style style : styles.getStyle()) {
      if (style.getName() != null && style.getStyleId() != null) {
        byName.put(key(style.getType(), style.getName().getVal()), style);
        byId.put(style.getStyleId(), style);
      }
    }
  }

  private static String key(String kind, String name) {
    return kind + " " + name.toLowerCase(Locale.ROOT);
  }

  /** The style for a role; Word itself ignores case in the names of styles. */
  Optional<Style> style(StyleRole role) {
    String kind = role.kind().name().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(byName.get(key(kind, role.styleName())));
  }

  Optional<Style> base(Style style) {
    return style.getBasedOn() == null
        ? Optional.empty()
        : Optional.ofNullable(byId.get(style.getBasedOn().getVal()));
  }

  @Nullable RPr defaultCharacters() {
    return styles.getDocDefaults() == null || styles.getDocDefaults().getRPrDefault() == null
        ? null
        : styles.getDocDefaults().getRPrDefault().getRPr();
  }

  @Nullable PPrBase defaultParagraph() {
    return styles.getDocDefaults() == null || styles.getDocDefaults().getPPrDefault() == null
        ? null
        : styles.getDocDefaults().getPPrDefault().getPPr();
  }

  /** The level of a list that {@code style} itself is linked to, with the list. */
  Optional<Linked> linked(Style style) {
    if (style.getPPr() == null || style.getPPr().getNumPr() == null) {
      return Optional.empty();
    }
    PPrBase.NumPr place = style.getPPr().getNumPr();
    if (place.getNumId() == null) {
      return Optional.empty();
    }
    int level = place.getIlvl() == null ? 0 : place.getIlvl().getVal().intValue();
    return list(place.getNumId().getVal()).map(list -> new Linked(list, level));
  }

  Optional<PPrBase.Ind> levelIndent(Style style) {
    return linked(style)
        .flatMap(linked -> linked.levelDefinition())
        .flatMap(level -> Optional.ofNullable(level.getPPr()))
        .flatMap(paragraph -> Optional.ofNullable(paragraph.getInd()));
  }

  private Optional<Numbering.AbstractNum> list(BigInteger number) {
    return numbering.getNum().stream()
        .filter(instance -> instance.getNumId().equals(number))
        .findFirst()
        .flatMap(
            instance ->
                numbering.getAbstractNum().stream()
                    .filter(
                        list ->
                            list.getAbstractNumId().equals(instance.getAbstractNumId().getVal()))
                    .findFirst());
  }

  /** A list and one of its levels. */
  record Linked(Numbering.AbstractNum list, int level) {
    Optional<Lvl> levelDefinition() {
      return list.getLvl().stream()
          .filter(definition -> definition.getIlvl().intValue() == level)
          .findFirst();
    }
  }
}
