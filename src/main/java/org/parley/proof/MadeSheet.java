package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parley.library.Library;
import org.parley.term.TermDeclaration;

/** Writes the term sheet of a situation: the answers that no default gives, and no others. */
final class MadeSheet {
  private final Library library;
  private final DealModel deal;
  private final Logic.Situation situation;
  private final Map<String, Map<String, Integer>> roles = new LinkedHashMap<>();
  private final RoleParties parties;

  private MadeSheet(Library library, DealModel deal, Logic.Situation situation) {
    this.library = library;
    this.deal = deal;
    this.situation = situation;
    agreements()
        .forEach(agreement -> roles.put(agreement.outline().id(), agreement.filled(situation)));
    this.parties = RoleParties.of(roles.values());
  }

  /**
   * The text of a term sheet.
   *
   * @param title the deal's subject
   */
  static String of(Library library, DealModel deal, Logic.Situation situation, String title) {
    return new MadeSheet(library, deal, situation).text(title);
  }

  private String text(String title) {
    Map<String, String> answers = answers(deal.main());
    var own = new LinkedHashMap<String, String>();
    for (AgreementModel agreement : agreements()) {
      if (agreement != deal.main()) {
        own.put(agreement.outline().id(), AnswerBlock.of(differing(agreement, answers)));
      }
    }
    return SheetHead.of(library, title, parties, roles, own) + AnswerBlock.of(answers);
  }

  private List<AgreementModel> agreements() {
    var agreements = new ArrayList<AgreementModel>();
    agreements.add(deal.main());
    for (String id : library.outlines().keySet()) {
      if (!id.equals(deal.main().outline().id()) && situation.holds(deal.part(id))) {
        agreements.add(deal.agreement(id));
      }
    }
    return agreements;
  }

  /** Path to answer; what a default gives is left out. */
  private Map<String, String> answers(AgreementModel agreement) {
    var answers = new TreeMap<String, String>();
    agreement
        .terms()
        .forEach(
            (path, term) -> {
              if (situation.holds(term.present()) && !situation.holds(term.usual())) {
                answers.put(
                    path,
                    term.written(situation, parties)
                        .replace(ExampleAnswer.OWN_TITLE, deal.main().outline().title()));
              }
            });
    return answers;
  }

  /** What a sister agreement answers otherwise than the deal. */
  private Map<String, String> differing(AgreementModel sister, Map<String, String> common) {
    var own = new TreeMap<String, String>();
    answers(sister)
        .forEach(
            (path, answer) -> {
              if (!answer.equals(common.get(path))) {
                own.put(path, answer);
              }
            });
    common.forEach(
        (path, answer) -> {
          TermModel term = sister.terms().get(path);
          if (term != null && !own.containsKey(path) && situation.holds(term.present())) {
            usual(term)
                .filter(other -> !other.equals(answer))
                .ifPresent(other -> own.put(path, other));
          }
        });
    return own;
  }

  private Optional<String> usual(TermModel term) {
    TermDeclaration declaration = term.declaration();
    return situation.holds(term.usual())
        ? declaration.defaultAnswer().map(same -> term.written(situation, parties))
        : Optional.empty();
  }
}
