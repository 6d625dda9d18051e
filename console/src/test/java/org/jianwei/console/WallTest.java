package org.jianwei.console;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class WallTest {

  @Test
  void onlyTheStreamPackage_knowsKafka() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.jianwei.console.stream..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.kafka..", "org.jianwei.runtime.stream..")
        .check(
            new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.jianwei.console"));
  }
}
