package org.parley.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.parley.term.Condition;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Value;

/**
 * Which clauses an agreement contains and which terms it asks, from the answers that a deal gives.
 * A pure question-and-answer object: it remembers results, but nothing that it says depends on the
 * order of the questions, or on the threads that ask.
 */
public final class Applicability implements Condition.Facts {
  private final Library library;
  private final Map<String, Outline.Entry> entries = new HashMap<>();
  private final Function<String, Optional<Answer>> given;
  private final Function<TermDeclaration, Optional<Answer>> defaults;
  private final Set<String> omitted;
  private final Set<String> alongside;
  private final Map<String, Boolean> included = new HashMap<>();
  private final Set<String> asking = new HashSet<>();

  /**
   * @param given the deal's own answer at a path
   * @param defaults the library's default for a term, read for this deal
   * @param omitted ids of clauses that the deal leaves out
   * @param alongside ids of the deal's other agreements
   */
  public Applicability(
      Library library,
      Outline outline,
      Function<String, Optional<Answer>> given,
      Function<TermDeclaration, Optional<Answer>> defaults,
      Set<String> omitted,
      Set<String> alongside) {
    this.library = library;
    this.given = given;
    this.defaults = defaults;
    this.omitted = Set.copyOf(omitted);
    this.alongside = Set.copyOf(alongside);
    outline.entries().forEach(entry -> entries.put(entry.clause(), entry));
  }

  @Override
  public boolean alongside(String agreement) {
    return alongside.contains(agreement)
        || agreement.equals(Condition.Alongside.ANY) && !alongside.isEmpty();
  }

  @Override
  public synchronized boolean included(String clause) {
    Boolean known = included.get(clause);
    if (known != null) {
      return known;
    }
    if (!asking.add(clause)) {
      throw new IllegalStateException("the inclusion of " + clause + " depends on itself");
    }
    boolean result = decide(clause);
    asking.remove(clause);
    included.put(clause, result);
    return result;
  }

  private boolean decide(String id) {
    LibraryClause clause = library.clauses().get(id);
    return clause != null && switchedOn(clause) && possible(clause);
  }

  /** True if the clause is in the agreement unless it is switched off. */
  private boolean possible(LibraryClause clause) {
    Outline.Entry entry = entries.get(clause.id());
    return entry != null
        && !omitted.contains(clause.id())
        && entry.when().holds(this)
        && clause.when().holds(this);
  }

  private boolean switchedOn(LibraryClause clause) {
    return !clause.optional()
        || answer(clause.includePath())
            .flatMap(answer -> answer.known(Value.Flag.class))
            .map(Value.Flag::yes)
            .orElse(false);
  }

  @Override
  public Optional<Answer> answer(String path) {
    TermDeclaration declaration = library.declarations().get(path);
    if (declaration == null) {
      return given.apply(path);
    }
    return applies(declaration)
        ? given.apply(path).or(() -> defaults.apply(declaration.asImplied(this)))
        : Optional.empty();
  }

  /**
   * True if the term is asked: its clause is in the agreement, or could be if the term is its
   * switch, and its own condition holds.
   */
  public boolean applies(TermDeclaration declaration) {
    return library
            .clauseOf(declaration.path())
            .map(clause -> owned(clause, declaration))
            .orElse(true)
        && declaration.when().holds(this);
  }

  private boolean owned(LibraryClause clause, TermDeclaration declaration) {
    return clause.includePath().equals(declaration.path())
        ? possible(clause)
        : included(clause.id());
  }

  /**
   * The chosen variant of a clause: the answer, or the only variant; empty if several are possible
   * and none is chosen.
   */
  public Optional<Variant> variant(LibraryClause clause) {
    if (clause.variants().size() == 1) {
      return clause.variants().values().stream().findFirst();
    }
    return answer(clause.variantPath())
        .flatMap(answer -> answer.known(Value.Choice.class))
        .map(choice -> clause.variants().get(choice.key()));
  }
}
