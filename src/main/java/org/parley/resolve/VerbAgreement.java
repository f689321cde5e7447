package org.parley.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.contract.Contract;
import org.parley.contract.ContractRewrite;
import org.parley.contract.Inline;
import org.parley.contract.VerbForms;

/**
 * Gives the verb after a reference that is its subject the number of the printed reference:
 * "Sections 5.2 to 5.4 apply".
 */
final class VerbAgreement {
  private static final Pattern VERB = Pattern.compile("^( )([a-z]+)(?![a-z])");
  private static final Pattern LAST_WORD = Pattern.compile("([A-Za-z]+),? $");

  private final Map<String, String> plurals;
  private final Map<String, String> singulars = new HashMap<>();
  private final VerbForms forms;
  private final Predicate<Inline.Reference> isPlural;

  /**
   * @param isPlural true for a reference that prints several sections
   */
  VerbAgreement(VerbForms forms, Predicate<Inline.Reference> isPlural) {
    this.forms = forms;
    this.plurals = forms.plurals();
    this.isPlural = isPlural;
    plurals.forEach((singular, plural) -> singulars.put(plural, singular));
  }

  Contract apply(Contract contract) {
    return new ContractRewrite(this::agree, text -> text).of(contract);
  }

  private List<Inline> agree(List<Inline> inlines) {
    var agreed = new ArrayList<Inline>();
    for (int place = 0; place < inlines.size(); place++) {
      Inline inline = inlines.get(place);
      boolean follows = place > 0 && inlines.get(place - 1) instanceof Inline.Reference;
      agreed.add(
          follows && inline instanceof Inline.Words words
              ? words(words, inlines, place - 1)
              : inline);
    }
    return agreed;
  }

  private Inline words(Inline.Words words, List<Inline> inlines, int reference) {
    Matcher verb = VERB.matcher(words.text());
    if (!verb.find() || !subject(inlines, reference)) {
      return words;
    }
    boolean plural =
        linked(inlines, reference, " and ")
            || isPlural.test((Inline.Reference) inlines.get(reference));
    String fitting = (plural ? plurals : singulars).get(verb.group(2));
    return fitting == null
        ? words
        : new Inline.Words(" " + fitting + words.text().substring(verb.end()));
  }

  private boolean subject(List<Inline> inlines, int reference) {
    if (linked(inlines, reference, " and ") || linked(inlines, reference, " or ")) {
      return subject(inlines, reference - 2);
    }
    String before =
        reference > 0 && inlines.get(reference - 1) instanceof Inline.Words words
            ? words.text()
            : "";
    Matcher last = LAST_WORD.matcher(before);
    return reference == 0
        || before.matches("(?s).*[.;:] $")
        || last.find() && !forms.notSubjectAfter().contains(last.group(1).toLowerCase(Locale.ROOT));
  }

  /** "[[a]] and [[b]]", where {@code link} is " and ". */
  private static boolean linked(List<Inline> inlines, int reference, String link) {
    return reference > 1
        && inlines.get(reference - 1) instanceof Inline.Words words
        && words.text().equals(link)
        && inlines.get(reference - 2) instanceof Inline.Reference;
  }
}
