package org.parley.workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.parley.app.LoadedDeal;
import org.parley.deal.Answers;
import org.parley.deal.economics.ApiFees;
import org.parley.deal.economics.ApiTerms;
import org.parley.diagnostic.Outcome;
import org.parley.fixture.OwnLibrary;
import org.parley.library.PointSubjects;
import org.parley.library.ValueWording;

/** The sample of an API license, with other fees and other rules for overage. */
record ApiDeal(String name, WorkbookInput input, int firstDays) {
  private static final Path SAMPLE = Path.of("samples/freight-quotes-api.yaml");

  private static final String MIXED =
      """
          variant: mixed                          # free, base price with overage, and calls with a minimum, by tier
          prices:
            - {tier: Developer}
            - {tier: Launch, base: 'USD 900', overage: USD 2.40}
            - {tier: Growth, base: 'USD 6,500', overage: USD 1.75}
            - {tier: Network, minimum: 'USD 24,000', price: USD 0.60, overage: USD 0.80}
          lock: 24 months
      """;

  private static final String AUTO = "overage: {variant: auto-upgrade, multiple: 1.2}";

  /** Replacements by name of the deal: the fees, then the rule for overage. */
  private static final Map<String, String[]> VARIANTS = variants();

  private static Map<String, String[]> variants() {
    Map<String, String[]> all = new LinkedHashMap<>();
    all.put("sample", new String[] {MIXED, AUTO});
    all.put(
        "tiered",
        new String[] {
          """
              variant: tiered
              prices:
                - {tier: Developer}
                - {tier: Launch, base: 'USD 900.01', overage: USD 2.41}
                - {tier: Growth, base: 'USD 6,500', price: USD 1.03}
                - {tier: Network, base: 'USD 24,000', price: USD 0.61, overage: USD 0.83}
              lock: 6 months
          """,
          "overage: {variant: bill-overage, multiple: 1.35, ceiling: 250%}"
        });
    all.put(
        "hard-stop",
        new String[] {
          """
              variant: tiered
              prices:
                - {tier: Developer}
                - {tier: Launch, base: 'USD 900.01'}
                - {tier: Growth, base: 'USD 6,500'}
                - {tier: Network, base: 'USD 24,000'}
          """,
          "overage: {variant: hard-stop}"
        });
    all.put(
        "per-call",
        new String[] {
          """
              variant: per-call
              prices:
                - {tier: Developer, price: USD 3}
                - {tier: Launch, price: USD 1.85}
                - {tier: Growth, price: USD 1.33}
                - {tier: Network, price: USD 0.47, overage: USD 0.99}
              lock: 3 months
              escalator: 5%
          """,
          "overage: {variant: grace-and-bill, grace: 7%, multiple: 1.25}"
        });
    all.put(
        "minimum",
        new String[] {
          """
              variant: monthly-minimum
              prices:
                - {tier: Developer, price: USD 3}
                - {tier: Launch, minimum: 'USD 750.50', price: USD 1.85}
                - {tier: Growth, minimum: 'USD 4,000', price: USD 1.33, overage: USD 1.5}
                - {tier: Network, minimum: 'USD 20,000', price: USD 0.47}
          """,
          "overage: {variant: bill-overage}"
        });
    all.put(
        "revenue-share",
        new String[] {
          "    variant: revenue-share\n    share: 7.25%\n", "overage: {variant: bill-overage}"
        });
    all.put("free", new String[] {"    variant: free\n", "overage: {variant: grace-and-bill}"});
    all.put(
        "bundled",
        new String[] {
          "    variant: bundled\n    bundle: the Master Agreement of 2026\n    part: 12.5%\n",
          "overage: {variant: bill-overage}"
        });
    return all;
  }

  static java.util.Set<String> names() {
    return VARIANTS.keySet();
  }

  static ApiDeal of(String name, Path folder) throws IOException {
    String[] variant = VARIANTS.get(name);
    return of(
        name,
        Files.readString(SAMPLE)
            .replace(indented(MIXED), indented(variant[0]))
            .replace(AUTO, variant[1]),
        folder);
  }

  private static String indented(String text) {
    return text.startsWith("    ") ? text : text.indent(4);
  }

  /** The sample with other words in it. */
  static ApiDeal sample(String from, String to, Path folder) throws IOException {
    return sample(new String[] {from}, new String[] {to}, folder);
  }

  /** The sample with other words in several places. */
  static ApiDeal sample(String[] from, String[] to, Path folder) throws IOException {
    String text = Files.readString(SAMPLE);
    for (int at = 0; at < from.length; at++) {
      if (!text.contains(from[at])) {
        throw new AssertionError("the sample has no " + from[at]);
      }
      text = text.replace(from[at], to[at]);
    }
    return of("changed", text, folder);
  }

  private static ApiDeal of(String name, String text, Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve(name + ".yaml"), text);
    Outcome<LoadedDeal> loaded = OwnLibrary.read(file);
    LoadedDeal deal =
        loaded.value().orElseThrow(() -> new AssertionError(name + loaded.diagnostics()));
    ValueWording words =
        new ValueWording(deal.library().style(), key -> deal.deal().party(key).label());
    WorkbookInput input =
        new WorkbookInput(
            deal.deal(),
            Map.of("api-license", place -> Optional.of("Section of " + place)),
            WorkbookFixture.texts(),
            words::print,
            PointSubjects.byPath(deal.library(), java.util.List.of("api-license")));
    return new ApiDeal(name, input, 31 - deal.deal().date().getDayOfMonth());
  }

  Answers answers() {
    return input.deal().agreements().get(0).answers();
  }

  ApiFees fees() {
    return ApiTerms.of(answers(), "USD").orElseThrow();
  }
}
