package org.parley.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.term.Condition;
import org.parley.term.ConditionReader;
import org.parley.term.Declared;
import org.parley.yaml.YamlNode;

/** Reads one outline of {@code templates/agreements} or {@code templates/documents}. */
final class OutlineReader {
  private static final List<String> KEYS =
      List.of(
          "title",
          "purpose",
          "short",
          "roles",
          "optional_roles",
          "several",
          "front",
          "articles",
          "signature",
          "schedules",
          "sheets",
          "defaults");

  private final TermPaths paths;
  private final Findings findings;

  OutlineReader(TermPaths paths, Findings findings) {
    this.paths = paths;
    this.findings = findings;
  }

  Optional<Outline> read(String id, YamlNode node) {
    return Declared.of(node, "outline " + id, findings).map(declared -> read(id, declared));
  }

  private Outline read(String id, Declared declared) {
    declared.allow(KEYS);
    Map<String, String> roles = declared.words("roles");
    return new Outline(
        id,
        declared.required("title"),
        declared.text("purpose").orElse(""),
        declared.yes("short"),
        roles,
        some(declared, "optional_roles", roles.keySet()),
        some(declared, "several", roles.keySet()),
        entries(declared, "front"),
        articles(declared),
        entries(declared, "signature"),
        entries(declared, "schedules"),
        declared.texts("sheets"),
        declared.each("defaults", OutlineReader::defaultAnswer),
        declared.node().span());
  }

  /** Some of the roles, under a key. */
  private Set<String> some(Declared declared, String key, Set<String> roles) {
    var some = new LinkedHashSet<String>();
    for (YamlNode.Scalar role : declared.scalars(key)) {
      if (!roles.contains(role.text())) {
        findings.report(
            DiagnosticCode.LIBRARY_WRONG_SHAPE, role.span(), role.text(), "one of the `roles`");
      }
      some.add(role.text());
    }
    return some;
  }

  private static Optional<Outline.Default> defaultAnswer(Declared declared) {
    declared.allow(List.of("value", "because"));
    String because = declared.required("because");
    Optional<YamlNode> value = declared.node().find("value");
    if (value.isEmpty()) {
      declared.required("value");
    }
    return value.map(node -> new Outline.Default(node, because, declared.node().span()));
  }

  private List<Outline.ArticleOutline> articles(Declared declared) {
    var articles = new ArrayList<Outline.ArticleOutline>();
    Optional<YamlNode> node = declared.node().find("articles");
    if (node.isPresent() && node.get() instanceof YamlNode.Sequence sequence) {
      for (YamlNode item : sequence.items()) {
        Declared.of(item, "article", findings)
            .ifPresent(
                article -> {
                  article.allow(List.of("heading", "clauses"));
                  articles.add(
                      new Outline.ArticleOutline(
                          article.required("heading"), entries(article, "clauses")));
                });
      }
    }
    return articles;
  }

  private List<Outline.Entry> entries(Declared declared, String key) {
    var entries = new ArrayList<Outline.Entry>();
    Optional<YamlNode> node = declared.node().find(key);
    if (node.isEmpty()) {
      return entries;
    }
    List<YamlNode> items =
        node.get() instanceof YamlNode.Sequence sequence ? sequence.items() : List.of(node.get());
    items.forEach(item -> entry(item).ifPresent(entries::add));
    return entries;
  }

  private Optional<Outline.Entry> entry(YamlNode item) {
    if (item instanceof YamlNode.Scalar scalar) {
      return Optional.of(
          new Outline.Entry(scalar.text(), new Condition.Always(), "", scalar.span()));
    }
    if (item instanceof YamlNode.Mapping mapping
        && mapping.entries().size() == 1
        && mapping.entries().get(0).value() instanceof YamlNode.Scalar when) {
      Condition condition = ConditionReader.read(when, paths::full, findings);
      return Optional.of(
          new Outline.Entry(
              mapping.entries().get(0).name(),
              condition,
              when.text(),
              mapping.entries().get(0).key().span()));
    }
    findings.report(
        DiagnosticCode.LIBRARY_WRONG_SHAPE,
        item.span(),
        "An outline's entry",
        "a clause id or {clause-id: condition}");
    return Optional.empty();
  }
}
