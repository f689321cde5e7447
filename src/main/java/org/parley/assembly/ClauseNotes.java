package org.parley.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.parley.contract.Block;
import org.parley.contract.Inline;
import org.parley.contract.Note;
import org.parley.deal.Answered;
import org.parley.deal.InternalFile;
import org.parley.library.LibraryClause;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;
import org.parley.term.TermPositions;

/**
 * The remarks of the internal copy: notes of the library, positions, defaults with their reasons,
 * open points, remarks of the own side.
 */
final class ClauseNotes {
  private final ClauseContext context;
  private final InternalFile internal;
  private final Set<String> remarked = new HashSet<>();
  private boolean begun;

  ClauseNotes(ClauseContext context, InternalFile internal) {
    this.context = context;
    this.internal = internal;
  }

  /** Remarks on the clause as a whole; the first clause also carries those on the whole deal. */
  List<Note> of(Selection.Selected selected) {
    var notes = new ArrayList<Note>();
    if (!begun && !internal.batna().isBlank()) {
      add(notes, Note.Kind.POSITION, "If there is no deal: " + internal.batna());
    }
    begun = true;
    add(notes, Note.Kind.DRAFTING, selected.clause().note());
    add(notes, Note.Kind.DRAFTING, selected.variant().note());
    context
        .answered(selected.clause().variantPath())
        .filter(Answered::defaulted)
        .ifPresent(
            answered ->
                add(
                    notes,
                    Note.Kind.DEFAULT,
                    "This wording is the library's default: "
                        + answered.declaration().because()
                        + "."));
    selected
        .variant()
        .positions()
        .forEach((role, position) -> add(notes, Note.Kind.POSITION, words(role, position)));
    fallbacks(selected.clause()).forEach(text -> add(notes, Note.Kind.POSITION, text));
    own(notes, selected.clause().id(), "Our limit: ");
    return notes;
  }

  /** What the own side's file says on a clause or a term. */
  private void own(List<Note> notes, String point, String limit) {
    String reservation = internal.reservations().getOrDefault(point, "");
    add(notes, Note.Kind.POSITION, reservation.isBlank() ? "" : limit + reservation + ".");
    add(notes, Note.Kind.DRAFTING, internal.notes().getOrDefault(point, ""));
    internal.waivers().stream()
        .filter(waiver -> waiver.point().equals(point))
        .forEach(
            waiver ->
                add(
                    notes,
                    Note.Kind.POSITION,
                    "Departure allowed by " + waiver.who() + ": " + waiver.why() + "."));
  }

  private static void add(List<Note> notes, Note.Kind kind, String text) {
    if (!text.isBlank()) {
      notes.add(new Note(kind, text));
    }
  }

  private String party(String role) {
    List<String> parties = context.agreement().roles().in(role);
    return parties.size() == 1 ? context.deal().party(parties.get(0)).label() : meaning(role);
  }

  /** What stands for a role that nobody or several fill. */
  private String meaning(String role) {
    return Optional.ofNullable(context.library().outlines().get(context.agreement().id()))
        .map(outline -> outline.roles().getOrDefault(role, role))
        .orElse(role);
  }

  private String words(String role, VariantPosition position) {
    String trade = position.trade().isEmpty() ? "" : " Usual trade: " + position.trade() + ".";
    return "For "
        + party(role)
        + " this wording is "
        + position.rank().name().toLowerCase(Locale.ROOT).replace('_', '-')
        + ". "
        + position.reason()
        + trade;
  }

  /** Which wordings each party should prefer or can accept. */
  private List<String> fallbacks(LibraryClause clause) {
    if (clause.variants().size() < 2) {
      return List.of();
    }
    var byRole = new TreeMap<String, List<String>>();
    for (VariantPosition.Rank rank :
        List.of(VariantPosition.Rank.PREFERRED, VariantPosition.Rank.FALLBACK)) {
      for (Variant variant : clause.variants().values()) {
        variant.positions().entrySet().stream()
            .filter(position -> position.getValue().rank() == rank)
            .forEach(
                position ->
                    byRole
                        .computeIfAbsent(position.getKey(), role -> new ArrayList<>())
                        .add(rank.written() + " " + variant.name()));
      }
    }
    List<String> texts =
        byRole.entrySet().stream()
            .map(role -> "for " + party(role.getKey()) + " " + String.join(", ", role.getValue()))
            .toList();
    return texts.isEmpty() ? List.of() : List.of("Wordings " + String.join("; ", texts) + ".");
  }

  /**
   * Blocks with a remark at the first use of each value that is a default, open, or has positions.
   */
  List<Block> remark(List<Block> blocks) {
    return blocks.stream().map(this::remark).toList();
  }

  private Block remark(Block block) {
    List<Note> notes = new ArrayList<>();
    for (Inline inline : org.parley.resolve.InlineWalk.of(block)) {
      if (inline instanceof Inline.Filled filled && remarked.add(filled.term())) {
        context.answered(filled.term()).ifPresent(answered -> notes.addAll(on(answered)));
      }
    }
    if (notes.isEmpty()) {
      return block;
    }
    if (block instanceof Block.Paragraph paragraph) {
      return Notes.add(paragraph, notes);
    }
    return block instanceof Block.Table table ? Notes.add(table, notes) : block;
  }

  private List<Note> on(Answered answered) {
    var notes = new ArrayList<Note>();
    String label = answered.declaration().label();
    if (answered.answer().isOpen()) {
      add(notes, Note.Kind.OPEN, label + " is not decided. " + answered.declaration().question());
    }
    if (answered.defaulted()) {
      add(
          notes,
          Note.Kind.DEFAULT,
          label + ": the library's default, because " + answered.declaration().because() + ".");
    }
    answered
        .declaration()
        .positions()
        .forEach(
            (role, positions) ->
                add(
                    notes,
                    Note.Kind.POSITION,
                    label + ", for " + party(role) + ": " + words(positions)));
    own(notes, answered.path(), label + ", our limit: ");
    return notes;
  }

  private static String words(TermPositions positions) {
    var words = new ArrayList<String>();
    words.add("preferred " + positions.preferred());
    if (!positions.fallback().isEmpty()) {
      words.add("fallback " + positions.fallback());
    }
    if (!positions.walkAway().isEmpty()) {
      words.add("walk away at " + positions.walkAway());
    }
    return String.join("; ", words) + ".";
  }
}
