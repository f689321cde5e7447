package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.word.WordText;
import org.parley.workbook.NoticeKind;
import org.parley.workbook.NoticeSeverity;
import org.parley.workbook.RecordedDeal;
import org.parley.workbook.returned.Review;
import org.parley.workbook.returned.ReviewPoint;

/** The memo keeps to two pages, and says what it leaves out. */
class ReviewMemoTest {
  private static final LocalDate DAY = LocalDate.of(2028, 3, 31);

  @TempDir Path folder;

  private static ReviewPoint point(NoticeKind kind, NoticeSeverity severity, int number) {
    return new ReviewPoint(
        kind,
        kind + " " + number,
        "Section 4.1",
        severity,
        "state",
        Optional.of(DAY.plusDays(number)),
        kind == NoticeKind.PAYMENT ? Optional.of(BigDecimal.TEN) : Optional.empty(),
        kind == NoticeKind.PAYMENT ? "USD" : "",
        BigDecimal.ZERO,
        "");
  }

  private String memo(int deadlines, int payments) throws Exception {
    List<ReviewPoint> points = new ArrayList<>();
    for (int number = 1; number <= deadlines; number++) {
      points.add(point(NoticeKind.DEADLINE, NoticeSeverity.NEAR, number));
    }
    for (int number = 1; number <= payments; number++) {
      points.add(point(NoticeKind.PAYMENT, NoticeSeverity.NEAR, number));
    }
    var deal = new RecordedDeal("A deal", "0", DAY, "USD", "Birch and Alder");
    Path file = folder.resolve("memo.docx");
    var workspace = new Workspace(Path.of(""));
    var review = new WorkbookReview(workspace, new DealLoader(workspace, Optional.empty()));
    assertThat(review.memo(new Review(deal, DAY, 3, 9, points), file, Optional.empty(), true))
        .isEmpty();
    return WordText.read(Files.readAllBytes(file), "memo").paragraphs().stream()
        .map(WordText.Paragraph::text)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void whatIsLeftToTheFullReportIsCounted() throws Exception {
    assertThat(memo(18, 16))
        .contains("DEADLINE 15", "PAYMENT 15")
        .doesNotContain("DEADLINE 16", "PAYMENT 16")
        .contains("doubtful; the full report of the review lists 3 more:")
        .contains("payable; the full report of the review lists 1 more:");
  }

  @Test
  void aMemoThatSaysEverythingSaysNothingOfMore() throws Exception {
    assertThat(memo(15, 15)).contains("DEADLINE 15", "PAYMENT 15").doesNotContain("full report");
  }
}
