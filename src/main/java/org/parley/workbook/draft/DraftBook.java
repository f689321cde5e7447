package org.parley.workbook.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.Ptg;

/** A workbook in the making: sheets, names and styles. */
public final class DraftBook {
  private final List<DraftSheet> sheets = new ArrayList<>();
  private final Map<String, DraftSheet> byName =
      new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<DraftName> names = new CopyOnWriteArrayList<>();
  private final Map<String, DraftName> known =
      new ConcurrentSkipListMap<>(String.CASE_INSENSITIVE_ORDER);
  private final List<CellStyle> styles = new ArrayList<>();
  private final BookFormulas formulas = new BookFormulas(this);
  private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

  /**
   * A workbook without sheets.
   *
   * @param usual the letters of cells without a style
   */
  public DraftBook(CellStyle.Font usual) {
    styles.add(CellStyle.usual(usual));
  }

  /**
   * A new sheet after the others.
   *
   * @param name that Excel takes
   * @throws IllegalStateException if a sheet has the name: a bug
   */
  public DraftSheet add(String name) {
    var sheet = new DraftSheet(this, name, sheets.size());
    if (byName.putIfAbsent(name, sheet) != null) {
      throw new IllegalStateException("two sheets are named " + name);
    }
    sheets.add(sheet);
    return sheet;
  }

  /** In the order of the tabs. */
  public List<DraftSheet> sheets() {
    return List.copyOf(sheets);
  }

  /** The sheet of a name that there is. */
  public DraftSheet sheet(String name) {
    return Objects.requireNonNull(byName.get(name), name);
  }

  /** The sheet of a name in small or capital letters, if there is one. */
  Optional<DraftSheet> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  DraftSheet sheet(int at) {
    return sheets.get(at);
  }

  /** The place of a new style among those of the workbook, from 1. */
  public int add(CellStyle style) {
    styles.add(style);
    return styles.size() - 1;
  }

  /** By their places; the first is the usual one. */
  public List<CellStyle> styles() {
    return List.copyOf(styles);
  }

  /**
   * Names a block of cells for the whole workbook.
   *
   * @param cells as a formula, such as {@code 'Terms'!$B$3}
   * @throws IllegalStateException if other cells have the name: a bug
   */
  public void name(String name, String cells) {
    Ptg[] definition = FormulaParser.parse(cells, formulas, FormulaType.NAMEDRANGE, -1);
    var made = new DraftName(name, cells, names.size(), definition);
    names.add(made);
    if (known.put(name, made) != null) {
      throw new IllegalStateException("two blocks are named " + name);
    }
  }

  /** In the order of making. */
  public List<DraftName> names() {
    return List.copyOf(names);
  }

  /** The name in small or capital letters, if there is one. */
  Optional<DraftName> named(String name) {
    return Optional.ofNullable(known.get(name));
  }

  DraftName named(int number) {
    return names.get(number);
  }

  /** What POI's evaluator and its reader of formulas ask for. */
  public BookFormulas formulas() {
    return formulas;
  }

  /** Reads the formulas of a sheet whose cells are written, while others are being written. */
  public void read(DraftSheet sheet) {
    reading = reading.thenRunAsync(sheet::readFormulas);
  }

  /** Waits until all formulas are read. */
  public void awaitFormulas() {
    reading.join();
  }
}
