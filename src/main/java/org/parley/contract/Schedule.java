package org.parley.contract;

/** A schedule: numbered apart from the body, with its own numbering inside. */
public record Schedule(NodeId id, String heading, Clause clause) {}
