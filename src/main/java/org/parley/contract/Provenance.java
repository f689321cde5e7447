package org.parley.contract;

/**
 * Where a contract came from; no clock, no machine.
 *
 * @param deal the deal's title
 * @param termSheetDigest SHA-256 of the term sheet in lower-case hexadecimal
 * @param libraryDigest SHA-256 over the library's files
 * @param programVersion version of this program
 */
public record Provenance(
    String deal, String termSheetDigest, String libraryDigest, String programVersion) {}
