package org.parley.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.parley.assembly.Selection;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.diagnostic.DidYouMean;
import org.parley.library.BuiltIns;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.playbook.AnswerWords;
import org.parley.resolve.SectionIndex;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;

/**
 * Why a clause is in an agreement or not, why in this variant, and where each of its values comes
 * from.
 */
public final class Explanation {
  private final LoadedDeal loaded;
  private final List<Assembly.Assembled> agreements;
  private final AnswerWords words;

  /** An explanation of the agreements and of the term sheet, if the deal has one. */
  public static Explanation of(LoadedDeal loaded, List<Assembly.Assembled> agreements) {
    return new Explanation(
        loaded,
        Stream.concat(
                agreements.stream(), DealDocument.termSheet(loaded, Version.current()).stream())
            .toList());
  }

  /**
   * An explanation of some of what is made of a deal.
   *
   * @param agreements agreements, and documents made of the deal as a whole
   */
  public Explanation(LoadedDeal loaded, List<Assembly.Assembled> agreements) {
    this.loaded = loaded;
    this.agreements = List.copyOf(agreements);
    this.words = AnswerWords.of(loaded.library(), loaded.deal());
  }

  /**
   * The lines that explain a clause or a term.
   *
   * @param id a clause id such as {@code ip.foreground}, or the path of a term such as {@code
   *     ip.foreground.tail}
   * @return empty if the library has neither
   */
  public Optional<List<String>> of(String id) {
    Library library = loaded.library();
    if (library.clauses().containsKey(id)) {
      return Optional.of(clause(library.clause(id)));
    }
    String path = id.replace('-', '_');
    return Optional.ofNullable(library.declarations().get(path)).map(this::term);
  }

  /** What a person may have meant by an id that the library does not have. */
  public Optional<String> suggestion(String id) {
    var known = new TreeSet<>(loaded.library().clauses().keySet());
    known.addAll(loaded.library().declarations().keySet());
    return DidYouMean.hint(id, known);
  }

  private List<String> clause(LibraryClause clause) {
    var lines = new ArrayList<String>();
    lines.add(clause.id() + ": " + clause.title() + ". " + clause.purpose());
    for (Assembly.Assembled agreement : concerned(clause.id())) {
      Optional<Outline.Entry> entry = entry(agreement, clause.id());
      if (entry.isEmpty()) {
        lines.add(
            "Not in " + agreement.agreement().id() + ": its outline does not list the clause.");
      } else {
        agreement
            .selection()
            .find(clause.id())
            .ifPresentOrElse(
                selected -> included(agreement, selected, lines),
                () ->
                    lines.add(
                        "Not in "
                            + agreement.agreement().id()
                            + ": "
                            + whyNot(agreement, clause, entry.get())));
      }
    }
    if (concerned(clause.id()).isEmpty()) {
      lines.add("Not in this deal: it makes nothing that could have the clause.");
    }
    return lines;
  }

  /** A clause of documents is explained there, any other in the agreements. */
  private List<Assembly.Assembled> concerned(String clause) {
    boolean ofDocuments =
        loaded.library().documents().values().stream().anyMatch(document -> document.lists(clause));
    return agreements.stream().filter(one -> isDocument(one) == ofDocuments).toList();
  }

  private boolean isDocument(Assembly.Assembled assembled) {
    return loaded.library().documents().containsKey(assembled.agreement().id());
  }

  private Optional<Outline.Entry> entry(Assembly.Assembled assembled, String clause) {
    return loaded.library().allOutlines().stream()
        .filter(outline -> outline.id().equals(assembled.agreement().id()))
        .flatMap(outline -> outline.entries().stream())
        .filter(entry -> entry.clause().equals(clause))
        .findFirst();
  }

  private void included(
      Assembly.Assembled agreement, Selection.Selected selected, List<String> lines) {
    String place =
        SectionIndex.of(agreement.contract())
            .find(selected.clause().id())
            .map(found -> " as " + found)
            .orElse("");
    lines.add(
        "In "
            + agreement.agreement().id()
            + place
            + ", because "
            + whyIn(agreement, selected)
            + ".");
    lines.add(variant(agreement, selected));
    selected
        .variant()
        .positions()
        .forEach(
            (role, position) ->
                lines.add(
                    "  for the "
                        + role
                        + " party: "
                        + position.rank().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + ". "
                        + position.reason()));
    List<Answered> values =
        agreement.agreement().answers().byPath().values().stream()
            .filter(answered -> belongs(answered, selected.clause()))
            .toList();
    if (!values.isEmpty()) {
      lines.add("Its values:");
    }
    values.forEach(answered -> lines.add("  " + value(answered)));
  }

  private boolean belongs(Answered answered, LibraryClause clause) {
    boolean own = loaded.library().clauseOf(answered.path()).filter(clause::equals).isPresent();
    boolean choice = answered.path().equals(clause.variantPath());
    return (own || clause.uses().contains(answered.path())) && !choice;
  }

  private String whyIn(Assembly.Assembled agreement, Selection.Selected selected) {
    LibraryClause clause = selected.clause();
    var reasons = new ArrayList<String>();
    if (clause.special()) {
      reasons.add("it was made for this deal");
    } else {
      reasons.add("the outline lists it");
    }
    if (!selected.entry().whenText().isEmpty()) {
      reasons.add(
          "`"
              + selected.entry().whenText()
              + "` holds"
              + facts(agreement, selected.entry().when()));
    }
    if (!clause.whenText().isEmpty()) {
      reasons.add("`" + clause.whenText() + "` holds" + facts(agreement, clause.when()));
    }
    agreement
        .agreement()
        .answers()
        .find(clause.includePath())
        .ifPresent(answered -> reasons.add("it is switched on (" + source(answered) + ")"));
    return words.wording().join(reasons);
  }

  private String whyNot(Assembly.Assembled agreement, LibraryClause clause, Outline.Entry entry) {
    Optional<Deal.Omission> omission =
        loaded.deal().omissions().stream()
            .filter(candidate -> candidate.clause().equals(clause.id()))
            .findFirst();
    if (omission.isPresent()) {
      return "the deal omits it at "
          + omission.get().span()
          + " ("
          + omission.get().reason()
          + ").";
    }
    if (!entry.when().holds(agreement.selection().facts())) {
      return "the outline takes it only if `"
          + entry.whenText()
          + "`"
          + facts(agreement, entry.when())
          + ".";
    }
    if (!clause.when().holds(agreement.selection().facts())) {
      return "it applies only if `"
          + clause.whenText()
          + "`"
          + facts(agreement, clause.when())
          + ".";
    }
    Optional<Answered> switched = agreement.agreement().answers().find(clause.includePath());
    return "it is switched off"
        + switched.map(answered -> " (" + source(answered) + ")").orElse("")
        + "; write `"
        + clause.includePath()
        + ": true` to have it.";
  }

  /** The answers that a condition read. */
  private String facts(Assembly.Assembled agreement, Condition condition) {
    var facts = new ArrayList<String>();
    condition
        .leaves()
        .forEach(
            leaf -> {
              if (leaf instanceof Condition.ReadsTerm head
                  && head.path().equals(BuiltIns.STRUCTURE)) {
                facts.add(
                    loaded
                        .deal()
                        .structure()
                        .map(form -> "the structure is " + form.id())
                        .orElse("the deal names no structure"));
              } else if (leaf instanceof Condition.ReadsTerm reads) {
                facts.add(
                    agreement
                        .agreement()
                        .answers()
                        .find(reads.path())
                        .map(
                            answered ->
                                reads.path()
                                    + " is "
                                    + words.print(answered)
                                    + ", "
                                    + source(answered))
                        .orElse(reads.path() + " has no answer"));
              } else if (leaf instanceof Condition.Included included) {
                facts.add(
                    included.clause()
                        + (agreement.selection().facts().included(included.clause())
                            ? " is in"
                            : " is not in"));
              } else if (leaf instanceof Condition.Alongside other) {
                facts.add(
                    "the deal has "
                        + (agreement.selection().facts().alongside(other.agreement()) ? "" : "no ")
                        + (other.agreement().equals(Condition.Alongside.ANY)
                            ? "other agreements"
                            : other.agreement()));
              }
            });
    return facts.isEmpty() ? "" : " (" + String.join("; ", facts) + ")";
  }

  private String variant(Assembly.Assembled agreement, Selection.Selected selected) {
    Variant variant = selected.variant();
    if (selected.clause().variants().size() == 1) {
      return "Its wording is the only one: " + variant.wording().file() + ".";
    }
    String source =
        agreement
            .agreement()
            .answers()
            .find(selected.clause().variantPath())
            .map(this::source)
            .orElse("");
    return "Its wording is "
        + variant.name()
        + " ("
        + source
        + "): "
        + variant.wording().file()
        + ".";
  }

  private List<String> term(TermDeclaration declaration) {
    var lines = new ArrayList<String>();
    lines.add(declaration.path() + ": " + declaration.label() + ". " + declaration.question());
    for (Assembly.Assembled agreement : asking(declaration)) {
      Optional<Answered> answered = agreement.agreement().answers().find(declaration.path());
      lines.add(
          "In "
              + agreement.agreement().id()
              + ": "
              + answered
                  .map(this::value)
                  .orElse("no answer; it does not apply, or it is optional and was not given."));
    }
    List<String> readers =
        agreements.stream()
            .flatMap(agreement -> agreement.selection().all().stream())
            .map(Selection.Selected::clause)
            .filter(clause -> reads(clause, declaration))
            .map(LibraryClause::id)
            .distinct()
            .toList();
    lines.add(
        readers.isEmpty()
            ? "No clause of this deal reads it."
            : "Read by " + words.wording().join(readers) + ".");
    return lines;
  }

  /** Terms of a clause are explained where the clause is, others where they are answered. */
  private List<Assembly.Assembled> asking(TermDeclaration declaration) {
    return loaded
        .library()
        .clauseOf(declaration.path())
        .map(clause -> concerned(clause.id()))
        .orElseGet(
            () ->
                agreements.stream()
                    .filter(one -> !isDocument(one) || answers(one, declaration.path()))
                    .toList());
  }

  private static boolean answers(Assembly.Assembled assembled, String path) {
    return assembled.agreement().answers().find(path).isPresent();
  }

  private boolean reads(LibraryClause clause, TermDeclaration declaration) {
    return clause.uses().contains(declaration.path())
        || loaded.library().clauseOf(declaration.path()).filter(clause::equals).isPresent();
  }

  private String value(Answered answered) {
    return answered.path() + " = " + words.print(answered) + "  [" + source(answered) + "]";
  }

  private String source(Answered answered) {
    String place =
        "default at "
            + answered.declaration().span()
            + ", because "
            + answered.declaration().because();
    if (answered.defaulted()) {
      return place;
    }
    String given = "given at " + answered.answer().span();
    return answered.changedRows().isEmpty()
        ? given
        : "changed row " + String.join(", ", answered.changedRows()) + " " + given + "; " + place;
  }
}
