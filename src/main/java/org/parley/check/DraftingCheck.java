package org.parley.check;

import java.util.Locale;
import java.util.Set;
import org.parley.diagnostic.DiagnosticCode;

/** One rule of drafting: what it looks for, and how it finds it. */
public interface DraftingCheck {
  /** What a check reads. */
  enum Scope {
    /** The printed words. */
    TEXT,
    /** The contract as a whole: its sections, definitions and references. */
    TREE,
    /** The deal's figures and dates, and where the paper prints them. */
    SHEET
  }

  /** Its code; severity and message hang on it. */
  DiagnosticCode code();

  Scope scope();

  /** Reports every place of a paper that breaks the rule. */
  void find(Paper paper, Report report);

  /** Findings of the term sheet and the library that are this rule, before there is a paper. */
  default Set<DiagnosticCode> before() {
    return Set.of();
  }

  /** Its plain title, such as {@code undefined-term}. */
  default String title() {
    return code().name().replace("DRAFT_", "").toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Takes findings. */
  interface Report {
    /**
     * @param what names what is wrong, in the paper's words where possible
     * @param start where it stands in the passage's text
     */
    void found(Passage passage, int start, String what);

    /** A slight form of it, which a reader may want to know and nobody need change. */
    void remark(Passage passage, int start, String what);
  }
}
