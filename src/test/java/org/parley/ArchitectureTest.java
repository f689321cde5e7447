package org.parley;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Data goes one way, and each library has one home. The picture is in docs/architecture.md. */
@AnalyzeClasses(packages = "org.parley", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule noCycles = slices().matching("org.parley.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule writersKnowOnlyTheContract =
      noClasses()
          .that()
          .resideInAnyPackage("org.parley.word..", "org.parley.html..", "org.parley.text..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.parley.deal..",
              "org.parley.termsheet..",
              "org.parley.library..",
              "org.parley.assembly..");

  @ArchTest
  static final ArchRule theTreeKnowsNoFormat =
      classes()
          .that()
          .resideInAnyPackage("org.parley.contract..", "org.parley.resolve..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "org.parley.contract..",
              "org.parley.resolve..",
              "org.parley.source..",
              "org.parley.diagnostic..");

  @ArchTest
  static final ArchRule nothingNeedsTheFrontEnds =
      noClasses()
          .that(not(resideInAnyPackage("org.parley.cli..", "org.parley.web..")))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.parley.cli..", "org.parley.web..");

  @ArchTest static final ArchRule yamlHasOneHome = onlyIn("org.parley.yaml..", "org.yaml..");

  @ArchTest
  static final ArchRule freeMarkerHasOneHome = onlyIn("org.parley.assembly..", "freemarker..");

  @ArchTest static final ArchRule docx4jHasOneHome = onlyIn("org.parley.word..", "org.docx4j..");

  @ArchTest
  static final ArchRule poiHasOneHome = onlyIn("org.parley.workbook..", "org.apache.poi..");

  /** What POI needs to know of files costs a quarter of a cold start. */
  @ArchTest
  static final ArchRule aNewWorkbookIsNoFileOfPoi =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.parley.workbook",
              "org.parley.workbook.draft..",
              "org.parley.workbook.file..",
              "org.parley.workbook.portfolio..")
          .and()
          .doNotHaveSimpleName("CachedValues") // of workbooks that came back
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.poi.xssf..",
              "org.apache.poi.ooxml..",
              "org.apache.poi.openxml4j..",
              "org.openxmlformats..");

  @ArchTest
  static final ArchRule xmlIsWrittenByTheJdkAndAalto =
      classes()
          .that()
          .resideInAPackage("org.parley.xml..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "javax.xml.stream..",
              "org.codehaus.stax2..",
              "com.fasterxml.aalto..",
              "org.jspecify..",
              "org.parley.xml..");

  @ArchTest static final ArchRule j2htmlHasOneHome = onlyIn("org.parley.catalogue..", "j2html..");
  @ArchTest static final ArchRule logicNgHasOneHome = onlyIn("org.parley.proof..", "org.logicng..");

  @ArchTest static final ArchRule picocliHasOneHome = onlyIn("org.parley.cli..", "picocli..");

  @ArchTest
  static final ArchRule filesHaveOneDoor =
      noClasses()
          .that(not(resideInAnyPackage("org.parley.app..")))
          .should()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.nio\\.file\\.Files|java\\.io\\.(File|FileReader|FileWriter|FileInputStream)");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .should()
          .callMethodWhere(
              com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                  com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                      "now|currentTimeMillis|randomUUID")))
          .orShould()
          .dependOnClassesThat()
          .haveNameMatching(
              "java\\.time\\.Clock|java\\.util\\.Random|java\\.security\\.SecureRandom");

  @ArchTest
  static final ArchRule noVagueNames =
      noClasses()
          .should()
          .haveSimpleNameContaining("Util")
          .orShould()
          .haveSimpleNameContaining("Helper")
          .orShould()
          .haveSimpleNameContaining("Manager");

  private static ArchRule onlyIn(String home, String library) {
    return noClasses()
        .that(not(resideInAnyPackage(home)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
