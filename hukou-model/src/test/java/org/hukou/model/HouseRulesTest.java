package org.hukou.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.vavr.collection.Vector;
import org.hukou.model.io.Source;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final String ROOT = "org.hukou.model";
    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** From left to right; what stands beside the order may know all of it and is known by none. */
    private static final Vector<String> ORDER = Vector.of(
            "value",
            "tree",
            "shape",
            "division",
            "person",
            "kinship",
            "livelihood",
            "land",
            "household",
            "application",
            "register",
            "io",
            "journal");

    @Test
    void packages_know_only_packages_that_stand_left_of_them() {
        for (int i = 0; i < ORDER.size(); i++) {
            Vector<String> right = ORDER.drop(i + 1).append("arbitrary").append("gloss");
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "." + ORDER.get(i))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            right.map(name -> ROOT + "." + name + "..").toJavaArray(String[]::new))
                    .check(MODEL);
        }
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        classes()
                .should()
                .resideInAnyPackage(ORDER.append("arbitrary")
                        .append("gloss")
                        .map(name -> ROOT + "." + name)
                        .append(ROOT)
                        .toJavaArray(String[]::new))
                .check(MODEL);
    }

    @Test
    void packages_form_no_cycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void generated_classes_stay_behind_their_interfaces() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(nameNoGeneratedClass())
                .check(MODEL);
        classes()
                .that()
                .haveSimpleNameStartingWith("Immutable")
                .should()
                .bePackagePrivate()
                .check(MODEL);
    }

    private static ArchCondition<JavaMethod> nameNoGeneratedClass() {
        return new ArchCondition<>("name no generated class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Vector.ofAll(method.getRawParameterTypes())
                        .append(method.getRawReturnType())
                        .filter(type -> type.getSimpleName().startsWith("Immutable"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " names " + type.getSimpleName())));
            }
        };
    }

    @Test
    void only_reading_and_writing_know_the_parser() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".io")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "org.snakeyaml..")
                .check(MODEL);
    }

    @Test
    void the_parser_stays_behind_reading_and_writing() {
        methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("are public", HouseRulesTest::isPublic))
                .should()
                .notHaveRawReturnType(describe("of the parser", HouseRulesTest::isOfTheParser))
                .check(MODEL);
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isOfTheParser(JavaClass type) {
        return type.getPackageName().startsWith("tools.jackson");
    }

    @Test
    void nobody_asks_a_clock() {
        noClasses()
                .should()
                .callMethodWhere(describe("asks a clock", HouseRulesTest::asksAClock))
                .check(MODEL);
    }

    private static boolean asksAClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getPackageName();
        String name = call.getName();
        return owner.startsWith("java.time") && (name.equals("now") || name.startsWith("system"))
                || owner.equals("java.lang") && (name.equals("currentTimeMillis") || name.equals("nanoTime"));
    }

    @Test
    void only_a_source_and_a_journal_touch_files_and_glosses_the_words_they_bring_along() {
        noClasses()
                .that(describe("are not Source", type -> !type.isEquivalentTo(Source.class)))
                .and()
                .resideOutsideOfPackages(ROOT + ".gloss", ROOT + ".journal")
                .should()
                .dependOnClassesThat(touchFiles())
                .check(MODEL);
    }

    private static DescribedPredicate<JavaClass> touchFiles() {
        return describe(
                "touch files",
                type -> type.getPackageName().equals("java.nio.file")
                        || type.getPackageName().equals("java.io"));
    }

    @Test
    void values_hold_no_state_that_changes() {
        classes()
                .that(describe("are records or enums", type -> type.isRecord() || type.isEnum()))
                .should()
                .haveOnlyFinalFields()
                .check(MODEL);
    }
}
