package org.jianwei.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WallTest {

  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.jianwei.bench");

  @Test
  void whatIsMeasured_knowsNothingOfOtherMeasurements() {
    SlicesRuleDefinition.slices()
        .matching("org.jianwei.bench.(*)..")
        .should()
        .beFreeOfCycles()
        .check(MAIN);
  }

  @Test
  void timing_knowsNothingOfWhatIsTimed() {
    noClasses()
        .that()
        .resideInAPackage("org.jianwei.bench.timing..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.jianwei.ingest..",
            "org.jianwei.classify..",
            "org.jianwei.aggregate..",
            "org.jianwei.console..",
            "org.jianwei.deploy..",
            "org.apache.kafka..")
        .check(MAIN);
  }

  @Test
  void nothing_dependsOnTheSettingsOfItsUser() {
    noClasses()
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Charset.class, "defaultCharset")
        .check(MAIN);
  }
}
