package org.hukou.model.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.util.Optional;
import org.hukou.model.division.Division;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.person.PersonGroup;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.value.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotStatedTest {
    /** Written in different words, all of these state nothing of the applicant. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{format: 1}",
                "{format: 1, applicant: {}}",
                "{format: 1, applicant: {person: {}, registration: {}, residence: {}, permit: {}, business: {}, land: {}}}",
                "{format: 1, applicant: {person: {groups: {}}, study: {school: {}, graduatedFrom: {}}, dwellings: []}}",
                "{format: 1, companions: [], sponsors: [], application: {asks: []}, external: {}}"
            })
    void what_is_not_stated_is_unknown_for_every_attribute_and_never_false(String text) {
        Application read = Documents.application(Source.yaml(text)).get();
        assertThat(stated(Application.SHAPE, read, "")).containsExactly("destination.household");
        assertThat(read).isEqualTo(Application.builder().build());
    }

    @Test
    void the_same_holds_for_every_relative_that_is_named() {
        Application read = Documents.application(
                        Source.yaml("{format: 1, companions: [{}], sponsors: [{dwellings: [{}], jobs: [{}]}]}"))
                .get();
        Relative companion = read.companions().items().head();
        assertThat(stated(Relative.SHAPE, companion, "")).isEmpty();
        Relative sponsor = read.sponsors().items().head();
        assertThat(stated(Relative.SHAPE, sponsor, "")).containsExactly("dwellings", "jobs");
        assertThat(sponsor.resident().jobs().complete()).isFalse();
    }

    @Test
    void one_statement_leaves_all_others_unknown() {
        Application read = Documents.application(
                        Source.yaml("{format: 1, applicant: {person: {citizen: false, groups: {floating: false}}}}"))
                .get();
        assertThat(stated(Application.SHAPE, read, ""))
                .containsExactly("destination.household", "applicant.person.citizen", "applicant.person.groups");
        assertThat(Truth.of(read.applicant().person().citizen())).isEqualTo(Truth.FALSE);
        assertThat(Truth.of(read.applicant().person().voluntary())).isEqualTo(Truth.UNKNOWN);
        assertThat(read.applicant().person().groups().has(PersonGroup.FLOATING)).isEqualTo(Truth.FALSE);
        assertThat(read.applicant().person().groups().has(PersonGroup.EMPLOYABLE))
                .isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void a_destination_not_stated_is_any_entry_in_the_jurisdiction_asked() {
        assertThat(Destination.notStated().household()).isEqualTo(Entry.ANY);
        assertThat(Destination.notStated().division()).isEqualTo(Division.HERE);
    }

    /** The paths of all attributes that are stated, down to those without attributes of their own. */
    private static <E> Vector<String> stated(Shape<E> shape, E value, String path) {
        return shape.attributes().flatMap(attribute -> stated(attribute, value, path));
    }

    @SuppressWarnings("unchecked")
    private static <E, V> Vector<String> stated(Attribute<E, V> attribute, E value, String path) {
        Optional<V> stated = attribute.get().apply(value);
        if (stated.isEmpty()) return Vector.empty();
        if (attribute.type().kind() == Type.Kind.BLOCK)
            return stated((Shape<V>) attribute.type().shape().get(), stated.get(), path + attribute.name() + ".");
        return Vector.of(path + attribute.name());
    }
}
