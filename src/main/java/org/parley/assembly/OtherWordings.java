package org.parley.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.contract.Note;
import org.parley.deal.Deal;
import org.parley.deal.Roles;
import org.parley.library.Applicability;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.library.VariantPosition;
import org.parley.term.LibraryDefaults;
import org.parley.term.ReadingContext;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * The wordings that the drafting side prefers or could fall back on instead of those that were
 * chosen, as they would read in this deal; each is a remark on its clause. Without a drafting side,
 * those of every role.
 */
final class OtherWordings {
  private final ClauseContext context;
  private final WordingReader reader;
  private final Outline outline;
  private final Library library;
  private final LibraryDefaults defaults;

  OtherWordings(ClauseContext context, WordingReader reader, Outline outline) {
    this.context = context;
    this.reader = reader;
    this.outline = outline;
    this.library = context.library().asIn(outline);
    this.defaults =
        new LibraryDefaults(
            new ReadingContext(
                context.deal().currency(),
                context.deal().parties().keySet(),
                context.agreement().roles().ofOne(),
                true));
  }

  /** In the order of the library; none where the chosen wording is the only one for the side. */
  List<Note> of(Selection.Selected selected) {
    var notes = new ArrayList<Note>();
    for (Variant variant : selected.clause().variants().values()) {
      if (!variant.name().equals(selected.variant().name()) && welcome(variant)) {
        text(selected.clause(), variant)
            .ifPresent(text -> notes.add(new Note(Note.Kind.WORDING, head(variant) + text)));
      }
    }
    return notes;
  }

  private boolean welcome(Variant variant) {
    return standings(variant).stream()
        .anyMatch(standing -> standing.rank() != VariantPosition.Rank.WALK_AWAY);
  }

  /** Where a party stands on a wording. */
  private record Standing(String party, VariantPosition.Rank rank) {}

  private List<Standing> standings(Variant variant) {
    var standings = new ArrayList<Standing>();
    variant
        .positions()
        .forEach(
            (role, position) ->
                sides(role).stream()
                    .map(key -> context.deal().party(key).label())
                    .forEach(party -> standings.add(new Standing(party, position.rank()))));
    return standings;
  }

  /** Parties in a role whose standing counts: the drafting one, or all where nobody drafts. */
  private List<String> sides(String role) {
    Roles roles = context.agreement().roles();
    Optional<String> drafting = context.deal().draftFor().filter(roles.parties()::contains);
    return roles.in(role).stream()
        .filter(party -> drafting.isEmpty() || drafting.get().equals(party))
        .toList();
  }

  private String head(Variant variant) {
    return variant.name()
        + standings(variant).stream()
            .map(standing -> standing.rank().written() + " for " + standing.party())
            .collect(Collectors.joining(", ", " (", ").\n"));
  }

  private Optional<String> text(LibraryClause clause, Variant variant) {
    Applicability facts = facts(clause, variant);
    if (!variant.when().holds(facts)) {
      return Optional.empty();
    }
    var instead = new InsteadAnswers(context, library, facts).of(variant.wording());
    try {
      MarkupParser.Parsed parsed = reader.read(clause, variant, instead);
      return Optional.of(WordingText.of(library, clause.id(), parsed.blocks()));
    } catch (WordingRenderer.Unrenderable notInThisDeal) {
      return Optional.empty();
    }
  }

  /** The deal if it had chosen this wording; what is asked only then has the library's default. */
  private Applicability facts(LibraryClause clause, Variant variant) {
    Deal deal = context.deal();
    var answers = new DealAnswers(deal, context.agreement(), ReportLists.NONE);
    Answer choice = new Answer.Known(new Value.Choice(variant.name()), variant.span());
    return Selection.facts(
        library,
        deal,
        context.agreement(),
        outline,
        path -> path.equals(clause.variantPath()) ? Optional.of(choice) : answers.find(path),
        defaults::of);
  }
}
