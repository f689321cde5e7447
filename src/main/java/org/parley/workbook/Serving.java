package org.parley.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parley.deal.Answered;
import org.parley.deal.Answers;
import org.parley.deal.DealAgreement;
import org.parley.deal.Party;
import org.parley.value.Answer;

/**
 * The agreement that a sheet serves: the first that has the sheet's terms.
 *
 * @param paths the terms that the sheet reads
 */
record Serving(WorkbookInput input, DealAgreement agreement, List<String> paths) {

  /** The first agreement in which one of the terms applies; empty if none has any. */
  static Optional<Serving> of(WorkbookInput input, List<String> paths) {
    return input.deal().agreements().stream()
        .filter(one -> paths.stream().anyMatch(path -> one.answers().find(path).isPresent()))
        .findFirst()
        .map(agreement -> new Serving(input, agreement, paths));
  }

  Answers answers() {
    return agreement.answers();
  }

  /** The parties of the agreement, each once. */
  List<Party> parties() {
    return agreement.parties().stream().map(input.deal()::party).toList();
  }

  /** The printed section of the first place that the agreement has; says so if it has none. */
  String section(String... places) {
    WorkbookTexts texts = input.texts();
    return find(List.of(places)).orElse(texts.of(CommonText.SECTION_UNKNOWN));
  }

  /** The words of the first labelled place that the agreement has; empty if it has none. */
  String text(String... places) {
    SectionNumbers sections =
        input.sections().getOrDefault(agreement.id(), place -> Optional.empty());
    return Arrays.stream(places)
        .flatMap(place -> sections.text(place).stream())
        .findFirst()
        .orElse("");
  }

  /** True if the agreement has the place, or where it stands is not known. */
  boolean has(String place) {
    SectionNumbers sections = input.sections().get(agreement.id());
    return sections == null || sections.of(place).isPresent();
  }

  private Optional<String> find(List<String> places) {
    SectionNumbers sections =
        input.sections().getOrDefault(agreement.id(), place -> Optional.empty());
    return places.stream()
        .flatMap(place -> sections.of(place).stream())
        .findFirst()
        .map(this::full);
  }

  private String full(String section) {
    return input.deal().agreements().size() == 1
        ? section
        : input
            .texts()
            .of(CommonText.SECTION_OF, Map.of("section", section, "agreement", agreement.title()));
  }

  /** A warning if another agreement of the deal answers the same terms differently. */
  Optional<String> otherAnswers() {
    String others =
        input.deal().agreements().stream()
            .filter(other -> paths.stream().anyMatch(path -> differs(other, path)))
            .map(DealAgreement::title)
            .collect(Collectors.joining(", "));
    Map<String, String> words = Map.of("agreements", others, "agreement", agreement.title());
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of(input.texts().of(CommonText.OTHER_ANSWERS, words));
  }

  private boolean differs(DealAgreement other, String path) {
    Optional<Answer> theirs = other.answers().find(path).map(Answered::answer);
    return theirs.isPresent() && !theirs.equals(answers().find(path).map(Answered::answer));
  }
}
