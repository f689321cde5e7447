package org.parley.proof;

import java.util.Optional;
import org.parley.diagnostic.Diagnostic;

/**
 * An obligation that a deal can break.
 *
 * @param finding what happens, and where the wording or the clause stands
 * @param sheet the smallest term sheet that shows it; empty if none that was tried was accepted
 */
public record Broken(Diagnostic finding, Optional<String> sheet) {}
