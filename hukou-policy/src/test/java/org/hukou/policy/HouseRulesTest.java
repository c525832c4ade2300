package org.hukou.policy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between packages, and what may not leak. */
class HouseRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hukou.policy");

    @Test
    void packages_do_not_go_in_circles() {
        slices().matching("org.hukou.policy.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void arrows_point_one_way() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("fact")
                .definedBy("org.hukou.policy.fact")
                .layer("condition")
                .definedBy("org.hukou.policy.condition")
                .layer("particular")
                .definedBy("org.hukou.policy.particular")
                .layer("profile")
                .definedBy("org.hukou.policy.profile")
                .layer("decide")
                .definedBy("org.hukou.policy.decide")
                .layer("explain")
                .definedBy("org.hukou.policy.explain")
                .layer("question")
                .definedBy("org.hukou.policy.question")
                .layer("check")
                .definedBy("org.hukou.policy.check")
                .layer("receipt")
                .definedBy("org.hukou.policy.receipt")
                .layer("register")
                .definedBy("org.hukou.policy.register")
                .layer("arbitrary")
                .definedBy("org.hukou.policy.arbitrary")
                .whereLayer("arbitrary")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("check")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("register")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("receipt")
                .mayOnlyBeAccessedByLayers("register")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("receipt")
                .whereLayer("decide")
                .mayOnlyBeAccessedByLayers("explain", "question", "check", "receipt", "register")
                .whereLayer("profile")
                .mayOnlyBeAccessedByLayers("decide", "explain", "question", "check", "receipt", "register", "arbitrary")
                .whereLayer("particular")
                .mayOnlyBeAccessedByLayers(
                        "profile", "decide", "explain", "question", "check", "receipt", "register", "arbitrary")
                .whereLayer("condition")
                .mayOnlyBeAccessedByLayers(
                        "profile", "decide", "explain", "question", "check", "receipt", "register", "arbitrary")
                .check(CLASSES);
    }

    @Test
    void generated_types_do_not_leak() {
        DescribedPredicate<JavaClass> generated =
                DescribedPredicate.describe("generated", c -> c.getSimpleName().startsWith("Immutable"));
        noMethods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should()
                .haveRawReturnType(generated)
                .check(CLASSES);
        noClasses()
                .that()
                .arePublic()
                .should()
                .haveSimpleNameStartingWith("Immutable")
                .check(CLASSES);
    }

    @Test
    void the_domain_reads_no_clock_and_no_random_numbers() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(java.util.Random.class)
                .check(CLASSES);
    }

    @Test
    void the_domain_touches_no_files() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..")
                .check(CLASSES);
    }

    @Test
    void jackson_stays_in_the_model() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .check(CLASSES);
    }
}
