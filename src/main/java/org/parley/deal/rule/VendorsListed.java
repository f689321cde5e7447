package org.parley.deal.rule;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.deal.Deal;
import org.parley.deal.DealAgreement;
import org.parley.diagnostic.DiagnosticCode;
import org.parley.diagnostic.Findings;
import org.parley.value.Row;

/** The list of vendors names each party in that role once, and nobody else. */
final class VendorsListed implements DealRule {
  @Override
  public void check(Deal deal, DealAgreement agreement, Findings findings) {
    List<Row> rows = Program.vendors(agreement);
    Map<String, Row> listed = new HashMap<>();
    for (Row row : rows) {
      String vendor = row.text("vendor").orElse("");
      agreement
          .roles()
          .of(vendor)
          .filter(role -> !role.equals(Program.VENDOR))
          .ifPresent(role -> notAVendor(row, vendor, role, findings));
      Row before = vendor.isEmpty() ? null : listed.putIfAbsent(vendor, row);
      if (before != null) {
        twice(before, row, vendor, findings);
      }
    }
    if (!rows.isEmpty()) {
      agreement.roles().in(Program.VENDOR).stream()
          .filter(vendor -> !listed.containsKey(vendor))
          .forEach(vendor -> missing(agreement, vendor, findings));
    }
  }

  private static void notAVendor(Row row, String party, String role, Findings findings) {
    findings.report(
        DiagnosticCode.LISTED_VENDOR_IS_NONE
            .at(Place.cell(row, "vendor"), party, role)
            .withHint("Remove the row, or give the party the role `" + Program.VENDOR + "`."));
  }

  private static void twice(Row before, Row row, String vendor, Findings findings) {
    findings.report(
        DiagnosticCode.VENDOR_IN_TWO_TIERS
            .at(Place.cell(row, "vendor"), vendor, Program.tier(before), Program.tier(row))
            .withHint("Keep one row: a vendor has one tier for all its products."));
  }

  private static void missing(DealAgreement agreement, String vendor, Findings findings) {
    findings.report(
        DiagnosticCode.VENDOR_NOT_LISTED
            .at(Place.given(agreement, Program.VENDORS), vendor, Program.VENDORS)
            .withHint("Add `{vendor: " + vendor + ", tier: ...}`."));
  }
}
