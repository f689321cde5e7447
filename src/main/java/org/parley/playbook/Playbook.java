package org.parley.playbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parley.deal.Answered;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.deal.InternalFile;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;
import org.parley.source.Span;
import org.parley.term.TermDeclaration;
import org.parley.term.TermPositions;
import org.parley.value.Value;

/** Judges the draft of one agreement by the positions of the side that drafts. */
public final class Playbook {
  /** A clause of the agreement in its variant. */
  public record Chosen(LibraryClause clause, Variant variant) {}

  private final Library library;
  private final InternalFile internal;
  private final DealAgreement agreement;
  private final AnswerWords words;
  private final Optional<String> role;
  private final List<Deviation> deviations = new ArrayList<>();

  private Playbook(Library library, Deal deal, InternalFile internal, DealAgreement agreement) {
    this.library = library;
    this.internal = internal;
    this.agreement = agreement;
    this.words = AnswerWords.of(library, deal);
    this.role = deal.draftFor().flatMap(agreement.roles()::of);
  }

  /**
   * Every departure of one agreement, gravest first, in the order of the contract within a kind.
   *
   * @param chosen the clauses of the agreement; without {@code draft_for} no position is judged
   */
  public static List<Deviation> deviations(
      Library library,
      Deal deal,
      InternalFile internal,
      DealAgreement agreement,
      List<Chosen> chosen) {
    var playbook = new Playbook(library, deal, internal, agreement);
    chosen.forEach(playbook::wording);
    agreement.answers().byPath().values().forEach(playbook::term);
    deal.omissions().stream()
        .filter(omission -> playbook.lists(omission.clause()))
        .forEach(playbook::omitted);
    chosen.stream().filter(one -> one.clause().special()).forEach(playbook::special);
    return playbook.deviations.stream().sorted(Comparator.comparing(Deviation::kind)).toList();
  }

  private void wording(Chosen chosen) {
    LibraryClause clause = chosen.clause();
    VariantPosition position = role.map(chosen.variant().positions()::get).orElse(null);
    if (position == null || position.rank() == VariantPosition.Rank.PREFERRED) {
      return;
    }
    boolean refused = position.rank() == VariantPosition.Rank.WALK_AWAY;
    add(
        refused ? Deviation.Kind.WALK_AWAY : Deviation.Kind.FALLBACK,
        clause.id(),
        clause.title(),
        chosen.variant().name(),
        preferred(clause),
        position.reason(),
        position.trade(),
        agreement
            .answers()
            .find(clause.variantPath())
            .filter(answered -> !answered.defaulted())
            .map(answered -> answered.answer().span())
            .orElse(agreement.span()));
  }

  private String preferred(LibraryClause clause) {
    List<String> names =
        clause.variants().values().stream()
            .filter(variant -> preferred(variant.positions().get(role.orElse(""))))
            .map(Variant::name)
            .toList();
    return String.join(", ", names);
  }

  private static boolean preferred(@org.jspecify.annotations.Nullable VariantPosition position) {
    return position != null && position.rank() == VariantPosition.Rank.PREFERRED;
  }

  private void term(Answered answered) {
    // A default stands in the library; the deal can answer it where it names the agreement.
    Span span = answered.defaulted() ? agreement.span() : answered.answer().span();
    String preferred =
        role.map(answered.declaration().positions()::get)
            .map(TermPositions::preferred)
            .map(this::shown)
            .orElse("");
    Optional<Value> value = answered.answer().known();
    if (value.isEmpty()) {
      add(Deviation.Kind.OPEN, answered, preferred, span);
      return;
    }
    role.flatMap(own -> Standing.of(answered.declaration(), own, value.get(), agreement.roles()))
        .ifPresent(kind -> add(kind, answered, preferred, span));
    if (answered.defaulted()) {
      add(Deviation.Kind.DEFAULTED, answered, preferred, span);
    }
  }

  private void add(Deviation.Kind kind, Answered answered, String preferred, Span span) {
    String because =
        switch (kind) {
          case DEFAULTED -> answered.declaration().because();
          case OPEN -> answered.declaration().question();
          default -> limits(answered.declaration());
        };
    String label = answered.declaration().label();
    add(
        kind,
        answered.path(),
        library
            .clauseOf(answered.path())
            .map(clause -> label + ", " + clause.title())
            .orElse(label),
        words.print(answered),
        preferred,
        because,
        "",
        span);
  }

  /** How far the side goes on a value, as the library says it. */
  private String limits(TermDeclaration declaration) {
    TermPositions positions = role.map(declaration.positions()::get).orElse(null);
    if (positions == null) {
      return "";
    }
    var limits = new ArrayList<String>();
    if (!positions.fallback().isEmpty()) {
      limits.add("Fallback: " + shown(positions.fallback()) + ".");
    }
    if (!positions.walkAway().isEmpty()) {
      limits.add("Walk away: " + shown(positions.walkAway()) + ".");
    }
    return String.join(" ", limits);
  }

  /** {@code 6..12 months} and {@code true} as people write them. */
  private String shown(String position) {
    return switch (position) {
      case "true" -> library.style().word("yes_word");
      case "false" -> library.style().word("no_word");
      default -> position.replace("..", " to ");
    };
  }

  /** True if the agreement would have the clause. */
  private boolean lists(String clause) {
    return library.outline(agreement.id()).entries().stream()
        .anyMatch(entry -> entry.clause().equals(clause));
  }

  private void omitted(Deal.Omission omission) {
    LibraryClause clause = library.clause(omission.clause());
    add(
        Deviation.Kind.OMITTED,
        clause.id(),
        clause.title(),
        "left out",
        "",
        omission.reason(),
        "",
        omission.span());
  }

  private void special(Chosen chosen) {
    add(
        Deviation.Kind.SPECIAL,
        chosen.clause().id(),
        chosen.clause().title(),
        "made for this deal",
        "",
        chosen.clause().purpose(),
        "",
        chosen.clause().span());
  }

  private void add(
      Deviation.Kind kind,
      String point,
      String label,
      String agreed,
      String preferred,
      String reason,
      String trade,
      Span span) {
    deviations.add(
        new Deviation(
            agreement.title(),
            kind,
            point,
            label,
            agreed,
            preferred,
            reason,
            trade,
            library.approvals().who(kind.written(), subject(point)),
            internal.waivers().stream()
                .filter(one -> one.check().isEmpty() && one.point().equals(point))
                .findFirst(),
            span));
  }

  /** The subject of the term sheet under which the point's clause stands. */
  private String subject(String point) {
    Optional<LibraryClause> clause =
        Optional.ofNullable(library.clauses().get(point)).or(() -> library.clauseOf(point));
    return clause.flatMap(LibraryClause::point).map(LibraryClause.Point::subject).orElse("");
  }
}
