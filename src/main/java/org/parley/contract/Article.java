package org.parley.contract;

import java.util.List;

/** A numbered article: a heading and its clauses. */
public record Article(NodeId id, String heading, List<Clause> clauses) {
  public Article {
    clauses = List.copyOf(clauses);
  }
}
