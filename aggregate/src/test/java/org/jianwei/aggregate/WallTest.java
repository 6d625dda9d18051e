package org.jianwei.aggregate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WallTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jianwei.aggregate");

  @Test
  void domain_hasNeverHeardOfKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jianwei.aggregate.stream..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.kafka..", "org.jianwei.runtime.stream..", "org.jianwei.aggregate.stream..")
        .check(MAIN);
  }

  @Test
  void packages_haveNoCycles() {
    SlicesRuleDefinition.slices()
        .matching("org.jianwei.aggregate.(*)..")
        .should()
        .beFreeOfCycles()
        .check(MAIN);
  }

  @Test
  void nothing_readsTheWallClock() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(Clock.class)
        .check(MAIN);
  }
}
