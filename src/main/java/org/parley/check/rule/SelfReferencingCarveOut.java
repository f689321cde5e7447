package org.parley.check.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Passage;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** A carve-out that names the paragraph it stands in, or takes everything out. */
final class SelfReferencingCarveOut implements DraftingCheck {
  private final Search carveOut;
  private final Search everything;
  private final String place;
  private final Search own;
  private final Search after;

  SelfReferencingCarveOut(CheckData data) {
    this.carveOut = data.pattern("carve_out");
    this.everything = data.any("everything");
    this.place = data.text("place");
    this.own = Search.exact(String.join("|", data.list("own")));
    this.after = data.pattern("carve_out_after");
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_SELF_REFERENCING_CARVE_OUT;
  }

  @Override
  public Scope scope() {
    return Scope.TREE;
  }

  @Override
  public void find(Paper paper, Report report) {
    paper.prose().forEach(passage -> find(passage, report));
  }

  private void find(Passage passage, Report report) {
    Matcher all = everything.in(passage);
    if (all.find()) {
      report.found(passage, all.start(), all.group());
    }
    Matcher itself = itself(passage).in(passage);
    while (itself.find()) {
      String before = passage.text().substring(0, itself.start());
      Matcher words = carveOut.matcher(before.substring(before.lastIndexOf(". ") + 1));
      if (words.find() || after.matcher(passage.text().substring(itself.end())).lookingAt()) {
        report.found(passage, itself.start(), itself.group());
      }
    }
  }

  /** By its number, where the passage says that number, and by "this Section". */
  private Search itself(Passage passage) {
    String number = passage.number();
    return number.isEmpty() || !passage.text().contains(number)
        ? own
        : Search.exact(place + Pattern.quote(number) + "(?![\\d.(]*[\\d(])" + "|" + own.pattern());
  }
}
