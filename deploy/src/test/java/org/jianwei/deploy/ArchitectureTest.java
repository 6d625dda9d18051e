package org.jianwei.deploy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walls of the house: see ARCHITECTURE.md. */
class ArchitectureTest {

  private static final String[] STAGES = {"ingest", "classify", "aggregate", "console"};

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.jianwei");

  @Test
  void domainPackages_haveNeverHeardOfKafka() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.jianwei.ingest..",
            "org.jianwei.classify..",
            "org.jianwei.aggregate..",
            "org.jianwei.console..")
        .and()
        .resideOutsideOfPackage("..stream..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.jianwei.runtime.stream..")
        .check(MAIN);
  }

  @Test
  void domainPackages_doNotDependOnTheirStreamPackage() {
    for (String stage : STAGES) {
      noClasses()
          .that()
          .resideInAPackage("org.jianwei." + stage + "..")
          .and()
          .resideOutsideOfPackage("org.jianwei." + stage + ".stream..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.jianwei." + stage + ".stream..")
          .check(MAIN);
    }
  }

  @Test
  void stages_meetOnlyInContracts() {
    slices()
        .matching("org.jianwei.(ingest|classify|aggregate|console)..")
        .should()
        .notDependOnEachOther()
        .check(MAIN);
  }

  @Test
  void packages_haveNoCycles() {
    slices().matching("org.jianwei.(*).(*)..").should().beFreeOfCycles().check(MAIN);
  }

  @Test
  void contracts_needNothingButThePlatformAndJackson() {
    classes()
        .that()
        .resideInAPackage("org.jianwei.contracts..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.jianwei.contracts..", "java..", "org.jspecify..", "com.fasterxml.jackson..")
        .check(MAIN);
  }

  @Test
  void onlyTheCodecOfTheContracts_needsJackson() {
    noClasses()
        .that()
        .resideInAPackage("org.jianwei.contracts..")
        .and()
        .resideOutsideOfPackage("org.jianwei.contracts.json..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.fasterxml.jackson..")
        .check(MAIN);
  }

  @Test
  void domainPackages_areGivenTimeAndRandomness() {
    noClasses()
        .that(areDomain())
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .callConstructor(Random.class)
        .check(MAIN);
  }

  @Test
  void nothing_dependsOnTheMachineItRunsOn() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .check(MAIN);
  }

  private static DescribedPredicate<JavaClass> areDomain() {
    return DescribedPredicate.describe(
        "are in a domain package",
        type ->
            type.getPackageName()
                    .matches("org\\.jianwei\\.(ingest|classify|aggregate|console)\\..*")
                && !type.getPackageName().contains(".stream"));
  }
}
