package org.parley.check.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.parley.check.CheckData;
import org.parley.check.DraftingCheck;
import org.parley.check.Paper;
import org.parley.check.Search;
import org.parley.diagnostic.DiagnosticCode;

/** A number in words beside another, or the same, in figures: "thirty (60) days". */
final class WordsNumerals implements DraftingCheck {
  private final Search pair;
  private final Map<String, Integer> words;

  WordsNumerals(CheckData data) {
    this.pair = data.pattern("pair");
    this.words = new LinkedHashMap<>();
    data.groups("words")
        .forEach(
            group ->
                group
                    .node()
                    .entries()
                    .forEach(entry -> words.put(entry.name(), group.number(entry.name()))));
  }

  @Override
  public DiagnosticCode code() {
    return DiagnosticCode.DRAFT_WORDS_NUMERALS;
  }

  @Override
  public Scope scope() {
    return Scope.TEXT;
  }

  @Override
  public void find(Paper paper, Report report) {
    paper
        .body()
        .forEach(
            passage -> {
              Matcher found = pair.in(passage);
              while (found.find()) {
                long numeral = Long.parseLong(found.group(2).replaceAll("\\D", ""));
                Optional<Long> word = value(found.group(1));
                if (word.isPresent() && word.get() != numeral) {
                  report.found(passage, found.start(), found.group());
                } else if (word.isPresent()) {
                  report.remark(passage, found.start(), found.group());
                }
              }
            });
  }

  /** "one hundred and twenty-five"; empty where a word is no number. */
  private Optional<Long> value(String said) {
    long total = 0;
    long group = 0;
    boolean any = false;
    for (String word : said.toLowerCase(Locale.ROOT).split("[\\s-]+")) {
      Integer value = words.get(word);
      if (value == null) {
        if (any && !word.equals("and")) {
          total = 0;
          group = 0;
          any = false;
        }
        continue;
      }
      any = true;
      if (value == 100) {
        group = Math.max(1, group) * value;
      } else if (value >= 1000) {
        total += Math.max(1, group) * value;
        group = 0;
      } else {
        group += value;
      }
    }
    return any ? Optional.of(total + group) : Optional.empty();
  }
}
