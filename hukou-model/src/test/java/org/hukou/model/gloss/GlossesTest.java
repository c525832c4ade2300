package org.hukou.model.gloss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.collection.TreeSet;
import io.vavr.collection.Vector;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.hukou.model.application.Application;
import org.hukou.model.application.Relative;
import org.hukou.model.division.AreaKind;
import org.hukou.model.household.Resident;
import org.hukou.model.kinship.Relation;
import org.hukou.model.kinship.Side;
import org.hukou.model.livelihood.Buyer;
import org.hukou.model.shape.Attribute;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Type;
import org.hukou.model.value.Truth;
import org.hukou.model.value.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GlossesTest {
    private static final Catalogue CATALOGUE = Catalogue.of(Application.SHAPE);

    @Test
    void the_catalogue_holds_facts_of_every_depth() {
        assertThat(CATALOGUE.facts())
                .contains("application.asks", "demand.for", "destination.areaKind", "resident.label")
                .contains("person.citizenNumber", "dwelling.town", "work.form", "kin.path", "marriage.since")
                .contains("land.exit.inPilot", "land.transfer.form", "study.school.division", "study.before.town")
                .noneMatch(id -> id.startsWith("external"));
        assertThat(CATALOGUE.words()).contains(AreaKind.VILLAGE, Buyer.SOLDIER, Relation.NOT_RELATED, Side.PATERNAL);
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_has_a_gloss(Language language) {
        assertThat(CATALOGUE.facts())
                .allSatisfy(id -> assertThat(Glosses.in(language).fact(id)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_word_has_a_gloss(Language language) {
        assertThat(CATALOGUE.words())
                .allSatisfy(word -> assertThat(Glosses.in(language).word(word)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void every_block_has_a_gloss(Language language) {
        assertThat(CATALOGUE.blocks())
                .allSatisfy(name -> assertThat(Glosses.in(language).block(name)).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void no_key_is_superfluous(Language language) {
        assertThat(Glosses.in(language).keys()).containsExactlyInAnyOrderElementsOf(CATALOGUE.keys());
    }

    @ParameterizedTest
    @EnumSource
    void no_key_is_given_twice(Language language) throws IOException {
        assertThat(lines(language).filter(line -> line.contains("=")).map(line -> line.substring(0, line.indexOf('='))))
                .hasSize(Glosses.in(language).keys().size())
                .doesNotHaveDuplicates();
    }

    @Test
    void both_languages_give_the_keys_in_the_same_order() throws IOException {
        assertThat(lines(Language.EN).map(line -> line.replaceFirst("=.*", "")).tail())
                .containsExactlyElementsOf(lines(Language.ZH)
                        .map(line -> line.replaceFirst("=.*", ""))
                        .tail());
    }

    @ParameterizedTest
    @EnumSource
    void no_two_words_of_one_enum_share_a_gloss(Language language) {
        assertThat(CATALOGUE.words().groupBy(Enum::getDeclaringClass).values())
                .allSatisfy(words ->
                        assertThat(words.map(Glosses.in(language)::word)).doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void no_two_facts_share_a_gloss(Language language) {
        assertThat(CATALOGUE.facts().toVector().map(Glosses.in(language)::fact)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "dwelling.areaKind, kind of area of the dwelling, 住房所在地区域类型",
        "residence.habitual, is the habitual residence, 属经常居住地",
        "anchor.age, the relative joined: age in completed years, 被投靠人的年龄（周岁）",
        "anchor.work.stable, the relative joined: work is stable, 被投靠人的职业稳定",
        "anchor.consents, relative joined consents, 被投靠人同意",
    })
    void facts_are_called_by_their_id(String id, String english, String chinese) {
        assertThat(Glosses.in(Language.EN).fact(id)).isEqualTo(english);
        assertThat(Glosses.in(Language.ZH).fact(id)).isEqualTo(chinese);
    }

    @Test
    void words_and_blocks_are_called_in_both_languages() {
        assertThat(Glosses.in(Language.EN).word(AreaKind.DESIGNATED_TOWN)).isEqualTo("designated town");
        assertThat(Glosses.in(Language.ZH).word(AreaKind.DESIGNATED_TOWN)).isEqualTo("建制镇");
        assertThat(Glosses.in(Language.EN).block("dwelling")).isEqualTo("dwelling");
        assertThat(Glosses.in(Language.ZH).block("dwelling")).isEqualTo("住房");
    }

    @ParameterizedTest
    @CsvSource({"dwelling.colour", "age", "dwelling", "external.stablePeriod", "anchor.colour", "anchor.", "anchor"})
    void an_unknown_fact_is_refused(String id) {
        assertThatThrownBy(() -> Glosses.in(Language.EN).fact(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no gloss in en of the fact '" + id
                        + "'; a fact is named by block and attribute, such as dwelling.areaKind");
    }

    @Test
    void an_unknown_word_or_block_is_refused() {
        assertThatThrownBy(() -> Glosses.in(Language.ZH).word(Truth.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no gloss in zh of the word 'unknown' of Truth; only the words of attributes are glossed");
        assertThatThrownBy(() -> Glosses.in(Language.ZH).block("dwellings"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no gloss in zh of the block 'dwellings';"
                        + " a block is named as in the ids of its facts, such as dwelling");
    }

    @ParameterizedTest
    @EnumSource
    void a_language_is_loaded_once(Language language) {
        assertThat(Glosses.in(language)).isSameAs(Glosses.in(language));
    }

    @ParameterizedTest
    @EnumSource
    void a_language_is_parsed_from_what_it_writes(Language language) {
        assertThat(Language.parse(language.toString())).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({"fr", "ZH", "''"})
    void an_unknown_language_is_refused(String code) {
        assertThatThrownBy(() -> Language.parse(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no glosses in '" + code + "'; known here: zh, en");
    }

    private static Vector<String> lines(Language language) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Glosses.class.getResourceAsStream(language + ".properties")),
                StandardCharsets.UTF_8))) {
            return Vector.ofAll(lines.lines());
        }
    }

    /** What has to be glossed, as the tables say. */
    private record Catalogue(TreeSet<String> facts, TreeSet<String> blocks, Vector<Enum<?>> words) {
        private static Catalogue of(Shape<?> application) {
            // no attribute has a side of the family, but reasons name it
            return new Catalogue(TreeSet.empty(), TreeSet.empty(), constants(Side.class)).and("", application);
        }

        private Catalogue and(String block, Shape<?> shape) {
            Catalogue all = this;
            for (Attribute<?, ?> attribute : shape.attributes()) all = all.and(block, attribute);
            return all;
        }

        private Catalogue and(String block, Attribute<?, ?> attribute) {
            Type<?> type = attribute.type();
            if (type.kind() == Type.Kind.MAP) return this;
            if (type.shape().isEmpty()) return leaf(block.isEmpty() ? "resident" : block, attribute);
            Shape<?> inner = type.shape().get();
            if (inner == Resident.SHAPE || inner == Relative.SHAPE)
                return block(attribute.name()).and("", inner);
            String name = type.kind() == Type.Kind.LISTING ? inner.name() : attribute.name();
            String nested = block.isEmpty() ? name : block + "." + name;
            return block(nested).and(nested, inner);
        }

        private Catalogue leaf(String block, Attribute<?, ?> attribute) {
            Vector<Enum<?>> constants =
                    attribute.type().constants().map(Catalogue::constants).orElse(Vector.empty());
            return new Catalogue(
                    facts.add(block + "." + attribute.name()),
                    blocks.add(block),
                    words.appendAll(constants).distinct());
        }

        private Catalogue block(String name) {
            return new Catalogue(facts, blocks.add(name), words);
        }

        private static Vector<Enum<?>> constants(Class<? extends Enum<?>> type) {
            return Vector.of(type.getEnumConstants());
        }

        private Vector<String> keys() {
            return Vector.of("anchor")
                    .appendAll(facts.map(id -> "fact." + id))
                    .appendAll(blocks.map(name -> "block." + name))
                    .appendAll(words.map(
                            word -> "word." + word.getDeclaringClass().getSimpleName() + "." + Words.of(word)));
        }
    }
}
