package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.parley.workbook.draft.CellContent;

/** A formula is the same formula however Excel or LibreOffice writes it back. */
class LockedCellsTest {
  @Test
  void aNumberMayBeWrittenInAnotherWay() {
    assertThat(mark("ROUND(24000.00*10000*$H$74/30000,2)"))
        .isEqualTo(mark("ROUND(24000*10000*$H$74/30000,2)"));
    assertThat(mark("A1+0.00000000001")).isEqualTo(mark("A1+1E-11"));
    assertThat(mark("A1*0.10")).isEqualTo(mark("A1*0.1"));
  }

  @Test
  void anotherNumberIsAnotherFormula() {
    assertThat(mark("24000.50*A1")).isNotEqualTo(mark("24000*A1"));
    assertThat(mark("A10+1")).isNotEqualTo(mark("A1+1"));
    assertThat(mark("A1*100")).isNotEqualTo(mark("A1*10"));
    assertThat(mark("A$100")).isNotEqualTo(mark("A$10"));
  }

  @Test
  void aNumberWithinWordsStaysAsItIs() {
    assertThat(mark("IF(A1=1,\"release 1.0\",\"\")"))
        .isNotEqualTo(mark("IF(A1=1,\"release 1\",\"\")"));
  }

  /** A mark such as _x0041 is an escape for some programs, which read it back as another text. */
  @Test
  void aMarkHasNoSignsOfAnEscape() {
    Set<Character> signs = new TreeSet<>();
    for (int number = 0; number < 2000; number++) {
      String mark = LockedCells.mark(new CellContent.Figure(number));
      assertThat(mark).matches("[A-Za-z0-9+/]{6}");
      mark.chars().forEach(sign -> signs.add((char) sign));
    }
    assertThat(signs).hasSize(64);
  }

  private static String mark(String formula) {
    return LockedCells.mark(new CellContent.Formula(formula, CellContent.NOTHING));
  }
}
