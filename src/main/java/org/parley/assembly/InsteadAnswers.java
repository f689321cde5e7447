package org.parley.assembly;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.DealAgreement;
import org.parley.library.Applicability;
import org.parley.library.Library;
import org.parley.library.Wording;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;

/**
 * What a wording that was not chosen would read: the deal's answers, and for the terms that only
 * this wording asks the library's default, or nothing decided.
 *
 * @param facts the deal as if the wording had been chosen
 */
record InsteadAnswers(ClauseContext context, Library library, Applicability facts) {

  ClauseContext of(Wording wording) {
    DealAgreement agreement = context.agreement();
    var answers = new LinkedHashMap<>(agreement.answers().byPath());
    printed(wording)
        .flatMap(path -> declaration(path).stream())
        .forEach(term -> answer(term).ifPresent(found -> answers.putIfAbsent(term.path(), found)));
    var instead =
        new DealAgreement(
            agreement.id(),
            agreement.title(),
            agreement.roles(),
            new Answers(answers),
            agreement.span());
    return new ClauseContext(
        context.library(), context.deal(), instead, context.wording(), facts, context.lists());
  }

  /**
   * Paths that the wording prints or loops over; those in a loop's row have no term of their own.
   */
  private static Stream<String> printed(Wording wording) {
    return Stream.concat(
        wording.values().stream().map(Wording.ValueUse::path),
        wording.loops().stream().map(Wording.Loop::path));
  }

  /** The term at a path, or the one that a path leads on from, such as to a detail of a party. */
  private Optional<TermDeclaration> declaration(String path) {
    for (String at = path; at.indexOf('.') > 0; at = at.substring(0, at.lastIndexOf('.'))) {
      TermDeclaration found = library.declarations().get(at);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private Optional<Answered> answer(TermDeclaration term) {
    Optional<Answer> known = facts.answer(term.path());
    Optional<Answer> found =
        known.isPresent() || term.optional() ? known : Optional.of(new Answer.Open(term.span()));
    return found.map(answer -> new Answered(term, answer, true));
  }
}
