package org.parley.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.app.SheetTrial;
import org.parley.fixture.OwnLibrary;

/** Promise 2 for our own library: nothing can dangle. */
class OwnLibraryProofTest {
  @Test
  void everyAgreementIsProved() {
    LibraryProof proof = LibraryProof.of(OwnLibrary.get(), new SheetTrial(OwnLibrary.get()));
    assertThat(proof.explained()).isEmpty();
    assertThat(proof.agreements())
        .extracting(AgreementProof::agreement)
        .containsExactlyElementsOf(OwnLibrary.get().outlines().keySet());
    assertThat(proof.agreements())
        .allSatisfy(
            agreement -> assertThat(agreement.obligations()).isGreaterThan(agreement.variants()));
  }
}
