package org.hukou.policy.profile;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.Optional;
import org.hukou.model.application.Application;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Division;
import org.hukou.model.gloss.Text;
import org.hukou.policy.Style;
import org.hukou.policy.fact.Setting;
import org.immutables.value.Value;

/**
 * One document as data: what it is, when it holds, and its norms. It decides nothing by itself. Read from a file or built
 * in Java, it is the same value; a profile that contradicts itself cannot be built. Immutable and thread-safe.
 */
@Style
@Value.Immutable
public interface Profile {
    /** Its id, such as {@code zibo-2021}. */
    String id();

    /** The title: as printed, and in English. */
    Text title();

    /** The number of the document, where it has one. */
    Optional<String> number();

    /** Who issued it. */
    Text issuer();

    /** The place whose document it is. */
    Text place();

    /** Its jurisdiction. */
    Division jurisdiction();

    /** When it was published, where that is printed. */
    Optional<LocalDate> published();

    /** The SHA-256 of the source text that it was made from, in lower-case hexadecimal. */
    Optional<String> sourceSha256();

    /** When it is in force. */
    Force force();

    /** The document it builds on, and what of it does not hold here; empty where it stands alone. */
    Optional<Base> base();

    /** What it says of area kinds that are not town or village by themselves. */
    @Value.Default
    default LinkedHashMap<AreaKind, Boolean> town() {
        return LinkedHashMap.empty();
    }

    /** What it leaves to other rules. */
    @Value.Default
    default Vector<ExternalNote> externals() {
        return Vector.empty();
    }

    /** The bodies that it names as responsible: as printed, and in English. */
    @Value.Default
    default Vector<Text> bodies() {
        return Vector.empty();
    }

    /** Where the source contradicts itself. */
    @Value.Default
    default Vector<Inconsistency> inconsistencies() {
        return Vector.empty();
    }

    /** Conditions that norms of some kinds share. */
    @Value.Default
    default Vector<Guard> guards() {
        return Vector.empty();
    }

    /** Its norms, in order: its own, then those inherited from its base. */
    Vector<Norm> norms();

    /** The norms of this document itself. */
    default Vector<Norm> ownNorms() {
        return norms().filter(n -> n.id().startsWith(id() + "/"));
    }

    /** The guards of this document itself. */
    default Vector<Guard> ownGuards() {
        return guards().filter(g ->
                base().filter(b -> g.norm().startsWith(b.profile() + "/")).isEmpty());
    }

    /** The norms inherited from the base. */
    default Vector<Norm> inheritedNorms() {
        return norms().removeAll(ownNorms());
    }

    /** The norm of an id. */
    default Optional<Norm> norm(String id) {
        return norms().find(n -> n.id().equals(id)).toJavaOptional();
    }

    /** All readings, with the norm each belongs to, in order. */
    default LinkedHashMap<String, ReadingNote> readings() {
        return norms().flatMap(Norm::readings).foldLeft(LinkedHashMap.empty(), (all, r) -> all.put(r.id(), r));
    }

    /** The norm that a reading belongs to. */
    default Optional<Norm> normOfReading(String reading) {
        return norms().find(n -> n.readings().exists(r -> r.id().equals(reading)))
                .toJavaOptional();
    }

    /** The names of externals that an application answers and this profile does not know. */
    default Vector<String> strangers(Application application) {
        return application
                .external()
                .answers()
                .keySet()
                .toVector()
                .filter(name -> !externals().exists(e -> name.equals(e.name()) || name.startsWith(e.name() + ".")));
    }

    /** The setting in which facts are read. */
    default Setting setting() {
        return new Setting(jurisdiction(), town());
    }

    /**
     * Refuses a profile that contradicts itself: references to nowhere or in a circle, readings without a note or with
     * other options, ids twice, norms of another profile's id.
     *
     * @throws org.hukou.model.tree.Invalid with everything found
     */
    @Value.Check
    default void check() {
        ProfileCheck.refuse(this);
    }

    /** A new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds profiles. */
    final class Builder extends ImmutableProfile.Builder {
        Builder() {}

        /**
         * Sets own norms, guards and externals, and adds those of a base, except what is overridden.
         *
         * @param base the profile built on
         * @param overrides the norms of the base that do not hold here
         */
        public Builder onBase(
                Profile base,
                Vector<Base.Override> overrides,
                Vector<Norm> norms,
                Vector<Guard> guards,
                Vector<ExternalNote> externals) {
            Vector<ExternalNote> inherited =
                    base.externals().reject(e -> externals.exists(o -> o.name().equals(e.name())));
            Base how = new Base(base.id(), overrides, inherited.map(ExternalNote::name));
            return base(how)
                    .norms(norms.appendAll(base.norms().reject(n -> how.overrides(n.id()))))
                    .guards(guards.appendAll(base.guards().reject(g -> how.overrides(g.norm()))))
                    .externals(externals.appendAll(inherited));
        }

        /** Sets the norms. */
        public Builder norms(Norm... norms) {
            return norms(Vector.of(norms));
        }
    }
}
