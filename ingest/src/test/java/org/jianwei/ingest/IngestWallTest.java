package org.jianwei.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IngestWallTest {

  private static final JavaClasses INGEST =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jianwei.ingest");

  @Test
  void onlyTheStreamPackage_knowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jianwei.ingest.stream..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.jianwei.runtime.stream..")
        .check(INGEST);
  }

  @Test
  void nobody_asksTheSystemForTheTime() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .check(INGEST);
  }

  @Test
  void partsOfPageReading_haveNoCyclesAndNeedNoDecisionAboveThem() {
    slices().matching("org.jianwei.ingest.page.(*)..").should().beFreeOfCycles().check(INGEST);
    noClasses()
        .that()
        .resideInAPackage("org.jianwei.ingest.page.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.jianwei.ingest.page")
        .check(INGEST);
  }

  @Test
  void readers_knowNothingOfFetching() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.jianwei.ingest.feed..", "org.jianwei.ingest.page..", "org.jianwei.ingest.time..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jianwei.ingest.fetch..",
            "org.jianwei.ingest.frontier..",
            "org.jianwei.ingest.robots..")
        .check(INGEST);
  }
}
