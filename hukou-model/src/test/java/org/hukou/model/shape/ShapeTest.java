package org.hukou.model.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.hukou.model.division.AreaKind;
import org.hukou.model.division.Place;
import org.hukou.model.livelihood.Dwelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {
    @Test
    void a_table_names_its_attributes_in_order_with_those_embedded_among_them() {
        assertThat(Dwelling.SHAPE.name()).isEqualTo("dwelling");
        assertThat(Dwelling.SHAPE.attributes().map(Attribute::name))
                .containsExactly(
                        "division",
                        "areaKind",
                        "town",
                        "insideJurisdiction",
                        "inDestinationCounty",
                        "atDestination",
                        "townshipKind",
                        "statisticalUrban",
                        "tenure",
                        "boughtBy",
                        "lawful",
                        "stable",
                        "fixed",
                        "titleLawful",
                        "livedIn",
                        "ownerConsents",
                        "kind",
                        "certificate",
                        "certificateSince",
                        "purchaseContract",
                        "utilityBills",
                        "registeredPersons",
                        "registeredUnrelated",
                        "areaSquareMetres");
        assertThat(Place.SHAPE)
                .hasToString("place(division, areaKind, town, insideJurisdiction, inDestinationCounty, atDestination,"
                        + " townshipKind, statisticalUrban)");
    }

    @Test
    void two_attributes_of_one_name_are_a_programming_error() {
        assertThatThrownBy(() -> Shape.table("place", Place::builder, Place.Builder::build)
                        .flag("town", Place::town, Place.Builder::town)
                        .flag("town", Place::town, Place.Builder::town)
                        .done())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("place has two attributes named town");
    }

    @Test
    void a_type_tells_its_words_and_its_table() {
        Type<AreaKind> type = Types.word(AreaKind.class);
        assertThat(type.words()).startsWith("urban-district").hasSize(6);
        assertThat(type.constants()).contains(AreaKind.class);
        assertThat(type.shape()).isEmpty();
        assertThat(type)
                .hasToString("WORD (one of urban-district, county-seat, industrial-park, designated-town,"
                        + " township-seat, village)");
        assertThat(Types.flag().words()).isEmpty();
        assertThat(Types.block(Place.SHAPE).shape()).isEqualTo(Optional.of(Place.SHAPE));
        assertThat(Types.date().description()).isEqualTo("a date such as 2021-12-29");
    }

    @ParameterizedTest
    @CsvSource({"1.50, 1.5", "1.0, 1", "1e3, 1000", "0.00, 0", "100, 100"})
    void equal_numbers_are_written_alike(BigDecimal number, String plain) {
        assertThat(Types.plain(number)).hasToString(plain).isEqualTo(new BigDecimal(plain));
    }
}
