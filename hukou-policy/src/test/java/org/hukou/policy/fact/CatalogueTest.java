package org.hukou.policy.fact;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;

/** The vocabulary of conditions, written out: what an article may ask, and nothing else. */
class CatalogueTest {
    private static final String PLACE =
            "division/ areaKind town? insideJurisdiction? inDestinationCounty? atDestination? townshipKind statisticalUrban?";

    /** By block; ? is a truth, # a number, @ a date, / a division, {} a set, and without a mark it is a word. */
    private static final String CASE = """
            application: date@ acceptedOn@ handledOn@ asks{} papersComplete? reviewRequired? business reviewLevel
            destination: PLACE household priorityAreas{} livingAllowanceMonthly# livingAllowanceUrban#
            destination: livingAllowanceAnnual#
            entitlement: item
            demand: kinds{} by for feeAmount# feeLawful?
            """;

    private static final String PERSON = """
            person: sex birthDate@ age# maritalStatus citizen? servingSoldier? informed? voluntary? childWilling?
            person: groups{} otherChildNearby? lastMovedOn@
            registration: PLACE count# household familyInHousehold# since@ previousDivision/ movedIn? legacyNature
            registration: converted?
            residence: PLACE habitual? permanentPopulation? since@ days# months# years# totalDays# totalMonths#
            residence: awayMonths# intendedMonths# boundaryCrossed
            work: PLACE form employer employerHasCollective? lawful? stable? longTerm? fixedUnit? labourRecognised?
            work: months#
            business: PLACE licensed? licensee
            insurance: years# ruralYears#
            points: total#
            permit: issuedOn@ endorsedUntil@ restoredOn@ cancelledOn@ state held? countedSince@ years#
            schooling: accompanying? schoolAge? continuous? zoneRegistered? guardianHere? years#
            study: enrolling? enrolledAt graduatedFrom{} graduatedOn@
            study.school: PLACE
            study.before: PLACE
            talent: categories{} neededByEmployer? intendsToWorkHere? hasOffer? title honour honourComprehensive?
            talent: honourDivision/
            service: PLACE programme? ongoing? host role sentByOrganisation? neededByWork?
            soldier: serving? kin familyLivedWith eligibleToFollow? wishesToFollow?
            dwelling: PLACE tenure boughtBy{} lawful? stable? fixed? titleLawful? livedIn? ownerConsents? kind
            dwelling: certificate? certificateSince@ purchaseContract? utilityBills? registeredPersons#
            dwelling: registeredUnrelated# areaSquareMetres#
            income: source? stableSource? perCapitaAnnual# familyPerCapitaAnnual# perCapitaLastYear#
            land: contract homestead collectiveShare forest
            land.exit: inPilot? lawful? voluntary? compensated?
            land.transfer: lawful? voluntary? compensated? form
            origin: PLACE rural? settledInTown? ownMeans{} closeFamilyMeans{} otherFamilyMeans{} returns? livesThere?
            origin: holderLivesThere? returnedToFarm? startsBusiness? notAdapted? gainedMeans?
            """;

    private static final String TIE = """
            kin: relation class generations# bond livesTogether? sameHousehold? anchorConsents? anchorCameAsRelative?
            marriage: since@ oneTownOneVillage? coupleAtDestination?
            """;

    private static final LinkedHashMap<String, Class<?>> KINDS = LinkedHashMap.of(
            "?",
            FlagFact.class,
            "#",
            NumberFact.class,
            "@",
            DateFact.class,
            "/",
            DivisionFact.class,
            "{}",
            SetFact.class);

    @Test
    void it_holds_the_facts_of_the_case_the_person_the_anchor_and_the_tie_and_no_others() {
        assertThat(Facts.all().map(CatalogueTest::described)).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void no_id_is_given_twice() {
        assertThat(Facts.all().map(Fact::id)).doesNotHaveDuplicates();
    }

    @Test
    void a_citizen_number_and_a_path_of_kinship_are_no_facts_that_a_condition_can_ask() {
        assertThat(Vector.of("person.citizenNumber", "anchor.citizenNumber", "kin.path", "resident.label", "label"))
                .allSatisfy(id -> assertThat(Facts.find(id)).isEmpty());
    }

    @Test
    void the_anchor_drops_the_person_block_and_the_other_blocks_keep_theirs() {
        assertThat(Facts.find("anchor.age")).isPresent();
        assertThat(Facts.find("anchor.work.stable")).isPresent();
        assertThat(Facts.find("anchor.person.age")).isEmpty();
        assertThat(Facts.find("anchor.kin.class")).isEmpty();
        assertThat(Facts.find("age")).isEmpty();
    }

    @Test
    void what_a_fact_is_derived_from_is_in_the_catalogue_too() {
        assertThat(Facts.all().flatMap(Fact::sources).distinct())
                .filteredOn(id -> !id.equals("kin.path"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(Facts.find(id)).isPresent());
    }

    @Test
    void the_facts_of_the_anchor_are_derived_from_those_of_the_anchor() {
        assertThat(Facts.all().filter(f -> f.id().startsWith("anchor.")).flatMap(Fact::sources))
                .isNotEmpty()
                .allMatch(id -> id.startsWith("anchor.") || id.equals("application.date"));
    }

    @Test
    void facts_of_the_anchor_and_of_the_tie_need_an_anchor() {
        assertThat(Facts.all()
                        .filter(Fact::needsAnchor)
                        .map(CatalogueTest::block)
                        .distinct())
                .containsExactlyInAnyOrder("anchor", "kin", "marriage");
    }

    @Test
    void facts_of_the_dwelling_and_the_job_are_told_apart_by_whose_they_are() {
        assertThat(Facts.get("dwelling.tenure").isOfDwelling(false)).isTrue();
        assertThat(Facts.get("dwelling.tenure").isOfDwelling(true)).isFalse();
        assertThat(Facts.get("anchor.dwelling.tenure").isOfDwelling(true)).isTrue();
        assertThat(Facts.get("anchor.dwelling.tenure").isOfDwelling(false)).isFalse();
        assertThat(Facts.get("work.form").isOfJob(false)).isTrue();
        assertThat(Facts.get("work.form").isOfJob(true)).isFalse();
        assertThat(Facts.get("anchor.work.form").isOfJob(true)).isTrue();
        assertThat(Facts.get("anchor.work.form").isOfJob(false)).isFalse();
        assertThat(Facts.get("work.form").isOfDwelling(false)).isFalse();
    }

    private static String block(Fact<?> fact) {
        return fact.id().substring(0, fact.id().indexOf('.'));
    }

    private static String described(Fact<?> fact) {
        return fact.id() + " " + fact.getClass().getSimpleName();
    }

    private static Vector<String> expected() {
        Vector<Tuple2<String, String>> person = lines(PERSON);
        Vector<Tuple2<String, String>> anchor =
                person.map(line -> line.map1(block -> block.equals("person") ? "anchor" : "anchor." + block));
        return lines(CASE)
                .appendAll(person)
                .appendAll(anchor)
                .appendAll(lines(TIE))
                .flatMap(line -> Vector.of(line._2().replace("PLACE", PLACE).split(" "))
                        .map(name -> described(line._1(), name)));
    }

    private static Vector<Tuple2<String, String>> lines(String table) {
        return Vector.ofAll(table.lines()).map(line -> line.split(": ")).map(parts -> Tuple.of(parts[0], parts[1]));
    }

    private static String described(String block, String marked) {
        return KINDS.find(kind -> marked.endsWith(kind._1()))
                .map(kind -> block + "."
                        + marked.substring(0, marked.length() - kind._1().length()) + " "
                        + kind._2().getSimpleName())
                .getOrElse(block + "." + marked + " WordFact");
    }
}
