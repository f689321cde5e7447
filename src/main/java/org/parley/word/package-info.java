/**
 * Writes a resolved contract as a Word document; the only home of docx4j. May import {@code
 * resolve}, {@code contract}, {@code source}, {@code diagnostic}, {@code xml}.
 *
 * <p>A contract is first planned ({@code Planned}: what stands where), then measured ({@code
 * PageEstimate}), then streamed ({@code DocumentXml}) into a package of docx4j ({@code
 * PartArchive}), and passes the {@code DocumentGate} before it leaves.
 */
@NullMarked
package org.parley.word;

import org.jspecify.annotations.NullMarked;
