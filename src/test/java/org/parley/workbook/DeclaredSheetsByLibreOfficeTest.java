package org.parley.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** LibreOffice computes the declared sheets as they were computed when they were written. */
class DeclaredSheetsByLibreOfficeTest {
  @Test
  void bothComputeTheSame() throws Exception {
    assertThat(
            SecondOpinion.differences(
                List.of(review().filled(), inventions().filled(), data().filled())))
        .isEmpty();
  }

  private static DeclaredBook review() throws Exception {
    String findings = "DueDiligenceFindings";
    return DeclaredBook.of("vineyard-irrigation")
        .clear("DueDiligencePhasesCompleted", 2)
        .clear("DueDiligenceQuestionsAnswered", 22)
        .words(findings + "Question", 2, -1, "a loan is secured on the probes")
        .words(findings + "Question", 2, -2, "condition")
        .words(findings + "Question", 2, "B2")
        .words(findings + "Severity", 2, "High")
        .date(findings + "Untrue", 1, "2027-05-03")
        .number("ReadinessFactorsScore", 12, 3)
        .on("2027-06-03");
  }

  private static DeclaredBook inventions() throws Exception {
    return DeclaredBook.of("cold-chain")
        .words("IpRegistersDisclosuresTitle", 0, "Prediction by door openings")
        .words("IpRegistersDisclosuresId", 0, "D-1")
        .date("IpRegistersDisclosuresLearned", 0, "2027-05-07")
        .date("IpRegistersDisclosuresDisclosed", 0, "2027-06-10")
        .words("IpRegistersForegroundResult", 0, "Prediction by door openings")
        .words("IpRegistersForegroundDisclosure", 0, "D-1")
        .words("IpRegistersForegroundTitle", 0, "Joint")
        .date("IpRegistersBackgroundNoticed", 1, "2027-05-03")
        .words("IpFilingsFamiliesTitle", 0, "Prediction by door openings")
        .date("IpFilingsFamiliesFiled", 0, "2027-09-10")
        .words("IpFilingsRightsRight", 0, "United States application")
        .date("IpFilingsRightsDeadline", 0, "2028-03-31")
        .words("IpFilingsCostsBill", 0, "Invoice 1")
        .words("IpFilingsCostsPayer", 0, "Boreal")
        .words("IpFilingsCostsTitleIn", 0, "Joint")
        .number("IpFilingsCostsAmount", 0, 160_000)
        .date("IpFilingsCostsDay", 0, "2027-10-05")
        .on("2028-02-20");
  }

  private static DeclaredBook data() throws Exception {
    String access = "DataCatalogAccess";
    return DeclaredBook.of("port-traffic-data")
        .date("DataCatalogDatasetsRecalled", 2, "2027-08-02")
        .date(access + "Left", 2, "2027-07-09")
        .date(access + "Revoked", 1, "2027-07-09")
        .words(access + "Task", 4, -3, "Noor Vasquez")
        .words(access + "Task", 4, -2, "D9")
        .date(access + "Requested", 4, 2, "2027-06-16")
        .on("2027-11-05");
  }
}
