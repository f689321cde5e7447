package org.parley.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.parley.diagnostic.Findings;
import org.parley.library.Library;
import org.parley.library.LibraryClause;
import org.parley.library.Outline;
import org.parley.library.Variant;
import org.parley.term.AnswerReader;
import org.parley.term.Condition;
import org.parley.term.ReadingContext;
import org.parley.term.TermDeclaration;
import org.parley.value.Answer;
import org.parley.value.Value;
import org.parley.yaml.YamlNode;

/**
 * Every agreement that an outline can become, as formulas: which clauses it has, in which wording,
 * which terms it asks and how conditions come out. The twin of {@code Applicability}.
 */
final class AgreementModel {
  private final Library library;
  private final Outline outline;
  private final DealModel deal;
  private final Logic logic;
  private final ReadLeaves leaves;
  private final AskedFamilyTerms familyTerms;
  private final RoleModel roles;
  private final Map<String, Outline.Entry> entries = new LinkedHashMap<>();
  private final Map<String, TermModel> terms = new LinkedHashMap<>();
  private final Set<String> unknown = new LinkedHashSet<>();

  AgreementModel(Library library, Outline outline, DealModel deal, Logic logic, ReadLeaves leaves) {
    this.library = library.asIn(outline);
    this.outline = outline;
    this.deal = deal;
    this.logic = logic;
    this.leaves = leaves;
    outline.entries().forEach(entry -> entries.put(entry.clause(), entry));
    this.familyTerms = new AskedFamilyTerms(this.library, outline);
    this.roles = new RoleModel(outline, leaves, logic);
    clauses().forEach(this::define);
    this.library.declarations().keySet().stream()
        .filter(
            path ->
                this.library.clauseOf(path).map(LibraryClause::id).map(this::outlines).orElse(true))
        .forEach(this::term);
  }

  private void define(LibraryClause clause) {
    Formula possible = possible(clause);
    Formula on =
        clause.optional()
            ? holds(new Condition.Yes(clause.includePath(), clause.span()))
            : possible;
    logic.require(
        logic.and(
            logic.or(logic.not(in(clause.id())), on), logic.or(in(clause.id()), logic.not(on))));
    for (Variant variant : clause.variants().values()) {
      logic.requireIf(chosen(clause, variant), holds(variant.when()));
    }
  }

  Outline outline() {
    return outline;
  }

  /** The library with this agreement's defaults. */
  Library library() {
    return library;
  }

  /** The clauses that the outline lists. */
  List<LibraryClause> clauses() {
    return entries.keySet().stream().map(library::clause).toList();
  }

  /** True if the outline lists the clause. */
  boolean outlines(String clause) {
    return entries.containsKey(clause);
  }

  /** Holds where the agreement has the clause. */
  Formula in(String clause) {
    return entries.containsKey(clause) ? variable("has " + clause) : logic.no();
  }

  /** Holds where the agreement has the clause unless it is switched off. */
  Formula possible(LibraryClause clause) {
    Outline.Entry entry = entries.get(clause.id());
    return entry == null
        ? logic.no()
        : logic.named(logic.and(holds(entry.when()), holds(clause.when())));
  }

  /** Holds where the agreement has the clause in this wording. */
  Formula chosen(LibraryClause clause, Variant variant) {
    if (clause.variants().size() == 1) {
      return in(clause.id());
    }
    var is = new Condition.Is(clause.variantPath(), variant.name(), clause.span());
    return logic.and(in(clause.id()), holds(is));
  }

  /** Holds where all the conditions hold. */
  Formula holdAll(List<Condition> conditions) {
    return logic.and(conditions.stream().map(this::holds).toList());
  }

  Formula holds(Condition condition) {
    if (condition instanceof Condition.And and) {
      return logic.and(and.parts().stream().map(this::holds).toList());
    }
    if (condition instanceof Condition.Or or) {
      return logic.or(or.parts().stream().map(this::holds).toList());
    }
    if (condition instanceof Condition.Not not) {
      return logic.not(holds(not.part()));
    }
    if (condition instanceof Condition.Included included) {
      return in(included.clause());
    }
    if (condition instanceof Condition.Alongside other) {
      return deal.alongside(outline.id(), other.agreement());
    }
    return condition instanceof Condition.ReadsTerm reads ? reads(reads) : logic.yes();
  }

  private Formula reads(Condition.ReadsTerm leaf) {
    String path = leaf.path();
    if (library.declarations().containsKey(path)) {
      return term(path).holds(leaf);
    }
    if (leaf instanceof Condition.Present && isRole(path)) {
      return role(path);
    }
    if (path.equals("related_agreements")) {
      return related(leaf);
    }
    return roles.holds(leaf).orElseGet(() -> unknown(leaf));
  }

  /** A column of a row, or a list that the assembly makes: both cases are taken to be possible. */
  private Formula unknown(Condition.ReadsTerm leaf) {
    String name = org.parley.term.ConditionText.of(leaf);
    unknown.add(name);
    return variable(name);
  }

  /** True for the name of a role in some agreement. */
  boolean isRole(String path) {
    return library.allOutlines().stream().anyMatch(other -> other.roles().containsKey(path));
  }

  /** Holds where the deal has a party in the role. */
  Formula role(String role) {
    return roles.present(role);
  }

  /** The roles that a situation fills, each with the number of its parties. */
  Map<String, Integer> filled(Logic.Situation situation) {
    return roles.filled(situation);
  }

  private Formula related(Condition.ReadsTerm leaf) {
    List<Variable> others = deal.others(outline.id());
    return logic.or(
        IntStream.rangeClosed(0, others.size())
            .filter(count -> SampleFacts.holds(leaf, CollectionSpace.items(count)))
            .mapToObj(count -> logic.exactly(count, others))
            .toList());
  }

  /** The model of a declared term, made when first asked for. */
  TermModel term(String path) {
    TermModel known = terms.get(path);
    if (known != null) {
      return known;
    }
    TermDeclaration declaration = library.declarations().get(path);
    var made =
        new TermModel(
            java.util.Objects.requireNonNull(declaration),
            outline.id() + ": " + path,
            leaves.of(path),
            asked(declaration),
            this::defaultValue,
            this::holds,
            logic);
    terms.put(path, made);
    return made;
  }

  /** Every term that was modelled, by path. */
  Map<String, TermModel> terms() {
    return terms;
  }

  private Formula asked(TermDeclaration declaration) {
    Optional<LibraryClause> clause = library.clauseOf(declaration.path());
    Formula owned =
        clause
            .map(
                found ->
                    found.includePath().equals(declaration.path())
                        ? possible(found)
                        : in(found.id()))
            .orElseGet(() -> familyTerms.asked(declaration.path(), this, logic));
    return logic.and(owned, holds(declaration.when()));
  }

  /** What a default says; empty if it is no value of the agreement. */
  private Optional<Value> defaultValue(YamlNode node, TermDeclaration declaration) {
    var roles = new LinkedHashMap<String, String>();
    outline.roles().keySet().forEach(role -> roles.put(role, role));
    var context = new ReadingContext("", roles.keySet(), roles, true);
    return new AnswerReader(context, new Findings()).read(declaration, node).flatMap(Answer::known);
  }

  private Variable variable(String name) {
    return logic.variable(outline.id() + ": " + name);
  }

  /** Everything of which a term sheet need not speak if it holds. */
  List<Formula> usual() {
    var usual = new ArrayList<Formula>();
    terms.values().forEach(term -> usual.add(term.usual()));
    usual.addAll(roles.usual());
    return usual;
  }
}
