package org.hukou.model.person;

import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.Style;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;
import org.hukou.model.value.Flags;
import org.immutables.value.Value;

/** Who somebody is. Immutable and thread-safe. */
@Style
@Value.Immutable(singleton = true)
public interface Person {
    /** The table of its attributes. */
    Shape<Person> SHAPE = Shape.table("person", Person::builder, Builder::build)
            .with("citizenNumber", CitizenNumber.TYPE, Person::citizenNumber, Builder::citizenNumber)
            .with("sex", Types.coded(Sex.class, s -> Optional.of(s.code())), Person::sex, Builder::sex)
            .with("birthDate", Types.date(), Person::birthDate, Builder::birthDate)
            .with("age", Types.whole(150), Person::age, Builder::age)
            .with(
                    "maritalStatus",
                    Types.coded(MaritalStatus.class, s -> Optional.of(s.code())),
                    Person::maritalStatus,
                    Builder::maritalStatus)
            .flag("citizen", Person::citizen, Builder::citizen)
            .flag("servingSoldier", Person::servingSoldier, Builder::servingSoldier)
            .flag("informed", Person::informed, Builder::informed)
            .flag("voluntary", Person::voluntary, Builder::voluntary)
            .flag("childWilling", Person::childWilling, Builder::childWilling)
            .set("groups", PersonGroup.class, Person::groups, Builder::groups)
            .flag("otherChildNearby", Person::otherChildNearby, Builder::otherChildNearby)
            .with("lastMovedOn", Types.date(), Person::lastMovedOn, Builder::lastMovedOn)
            .done();

    /** The citizen number (GB 11643-1999). Personal data: never in messages, never a source for where somebody is registered. */
    Optional<CitizenNumber> citizenNumber();

    /** Sex by GB/T 2261.1. */
    Optional<Sex> sex();

    /** The date of birth. */
    Optional<LocalDate> birthDate();

    /** Age in completed years on the date of the application, where the date of birth is not stated. */
    Optional<Integer> age();

    /** Marital status by GB/T 2261.2. */
    Optional<MaritalStatus> maritalStatus();

    /** Whether a citizen of China. */
    Optional<Boolean> citizen();

    /** Whether serving in the armed forces. */
    Optional<Boolean> servingSoldier();

    /** Whether told of the consequences of the move. */
    Optional<Boolean> informed();

    /** Whether the move is the own wish; for a child, the guardian's. */
    Optional<Boolean> voluntary();

    /** Whether a child is willing itself; asked only by a reading that is not chosen. */
    Optional<Boolean> childWilling();

    /** The groups somebody belongs to. */
    @Value.Default
    default Flags<PersonGroup> groups() {
        return Flags.notStated();
    }

    /** Whether another child lives nearby; some documents say that it does not matter. */
    Optional<Boolean> otherChildNearby();

    /** When the registration last moved; some documents say that it does not matter. */
    Optional<LocalDate> lastMovedOn();

    /** Age in completed years on a date: computed from the date of birth, otherwise as stated; empty where neither is. */
    default Optional<Integer> ageOn(LocalDate date) {
        return birthDate().map(born -> Periods.years(born, date)).or(this::age);
    }

    /** Of which nothing is stated. */
    static Person notStated() {
        return ImmutablePerson.of();
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds values. */
    final class Builder extends ImmutablePerson.Builder {
        Builder() {}

        /** Sets exactly these; all others are known not to apply. */
        public Builder groups(PersonGroup... all) {
            return groups(Flags.only(PersonGroup.class, all));
        }
    }
}
