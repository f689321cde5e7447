package org.parley.deal;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.parley.source.Span;

/**
 * A checked deal: every value typed, known or open, with its place.
 *
 * @param file the term sheet as the user named it
 * @param title what the deal is about
 * @param date the effective date
 * @param draftFor key of the party whose draft this is, if named
 * @param currency ISO 4217 code
 * @param parties by key, in the order written
 * @param structure the form of the partnership, as the library names it; empty if the deal names
 *     none
 * @param agreements in the order written; none only if the deal names a structure
 * @param documents answers of what is made of the deal as a whole, such as the term sheet; without
 *     roles
 * @param omissions clauses left out on purpose, with the reason
 * @param digest SHA-256 of the term sheet in lower-case hexadecimal
 */
public record Deal(
    String file,
    String title,
    LocalDate date,
    Optional<String> draftFor,
    String currency,
    Map<String, Party> parties,
    Optional<DealStructure> structure,
    List<DealAgreement> agreements,
    List<DealAgreement> documents,
    List<Omission> omissions,
    String digest) {
  public Deal {
    parties = Collections.unmodifiableMap(new LinkedHashMap<>(parties));
    agreements = List.copyOf(agreements);
    documents = List.copyOf(documents);
    omissions = List.copyOf(omissions);
  }

  /** A deal without documents beside its agreements. */
  public Deal(
      String file,
      String title,
      LocalDate date,
      Optional<String> draftFor,
      String currency,
      Map<String, Party> parties,
      List<DealAgreement> agreements,
      List<Omission> omissions,
      String digest) {
    this(
        file,
        title,
        date,
        draftFor,
        currency,
        parties,
        Optional.empty(),
        agreements,
        List.of(),
        omissions,
        digest);
  }

  /** The answers of a document; a checked deal has them for each outline of a document. */
  public DealAgreement document(String id) {
    return documents.stream()
        .filter(document -> document.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no document " + id));
  }

  /** Every answer of the agreements, then of the documents; one that several ask is repeated. */
  public Stream<Answered> answered() {
    return Stream.concat(agreements.stream(), documents.stream())
        .flatMap(asking -> asking.answers().byPath().values().stream());
  }

  /**
   * A clause left out on purpose.
   *
   * @param clause its id
   * @param reason as the deal gives it
   */
  public record Omission(String clause, String reason, Span span) {}

  /** The party of this key; every key in a checked deal has one. */
  public Party party(String key) {
    Party party = parties.get(key);
    if (party == null) {
      throw new IllegalArgumentException("no party " + key);
    }
    return party;
  }
}
