package org.hukou.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocatedTest {
    private static final At AT = new At(1, 1);

    @ParameterizedTest
    @CsvSource({
        "'',        person, person",
        "applicant, person, applicant.person",
        "applicant, a-b_C9, applicant.a-b_C9",
        "applicant, 9, applicant['9']",
        "applicant, '', applicant['']",
        "applicant, a b, applicant['a b']",
        "'',        a.b, ['a.b']"
    })
    void a_path_names_properties_that_look_like_names_and_quotes_others(String path, String name, String child) {
        assertThat(Located.child(path, name)).isEqualTo(child.replace("''''", "''"));
    }

    @Test
    void every_kind_of_value_has_words_for_messages() {
        assertThat(new Located.Obj("", AT, LinkedHashMap.empty()).kind()).isEqualTo("an object");
        assertThat(new Located.Arr("", AT, Vector.empty()).kind()).isEqualTo("a list");
        assertThat(new Located.Str("", AT, "").kind()).isEqualTo("an empty string");
        assertThat(new Located.Str("", AT, "x".repeat(40)).kind()).isEqualTo("the string '" + "x".repeat(40) + "'");
        assertThat(new Located.Str("", AT, "x".repeat(41)).kind()).isEqualTo("the string '" + "x".repeat(40) + "…'");
        assertThat(new Located.Bool("", AT, true).kind()).isEqualTo("true");
        assertThat(new Located.Null("", AT).kind()).isEqualTo("null");
    }

    @ParameterizedTest
    @CsvSource({
        "1.50,    1.50",
        "1e3,     1000",
        "1e40,    10000000000000000000000000000000000000000",
        "1e41,    1E+41",
        "1e-41,   1E-41",
        "1e999999999, 1E+999999999"
    })
    void a_number_is_written_out_where_that_is_short(String number, String shown) {
        assertThat(new Located.Num("", AT, new BigDecimal(number)).kind()).isEqualTo("the number " + shown);
    }

    @ParameterizedTest
    @CsvSource({
        "list[1].name,  list[1].name",
        "list[1].other, list[1]",
        "list[7].name,  list",
        "only[0].name,  only.only[0].name",
        "only[3],       only.only",
        "none.at.all,   ''",
        "list.name,     list"
    })
    void a_path_finds_the_value_or_the_nearest_above(String path, String found) {
        Located named = object("list[1]", "name", new Located.Str("list[1].name", AT, "x"));
        Located list = new Located.Arr("list", AT, Vector.of(new Located.Null("list[0]", AT), named));
        Located first = object("only.only[0]", "name", new Located.Str("only.only[0].name", AT, "x"));
        Located only = object("only", "only", new Located.Arr("only.only", AT, Vector.of(first)));
        Located root = new Located.Obj(
                "", AT, LinkedHashMap.of("list", new Located.Field(AT, list), "only", new Located.Field(AT, only)));
        assertThat(Located.find(root, path).path()).isEqualTo(found);
    }

    private static Located.Obj object(String path, String name, Located value) {
        return new Located.Obj(path, AT, LinkedHashMap.of(name, new Located.Field(AT, value)));
    }

    @Test
    void fields_are_asked_for_one_by_one_and_the_rest_is_refused() {
        Located.Obj object = new Located.Obj(
                "root",
                AT,
                LinkedHashMap.of(
                        "title", new Located.Field(new At(1, 2), new Located.Str("root.title", new At(1, 9), "x")),
                        "items", new Located.Field(new At(2, 2), new Located.Bool("root.items", new At(2, 9), true)),
                        "titel", new Located.Field(new At(3, 2), new Located.Null("root.titel", new At(3, 9)))));
        Problems problems = new Problems();
        Fields fields = Fields.of(object, problems).get();
        assertThat(fields.names()).containsExactly("title", "items", "titel");
        assertThat(fields.here()).isEqualTo(object);
        assertThat(fields.text("title")).isEqualTo(Option.some("x"));
        assertThat(fields.text("nothing")).isEqualTo(Option.none());
        assertThat(fields.requireText("title")).isEqualTo(Option.some("x"));
        assertThat(fields.requireText("items")).isEqualTo(Option.none());
        assertThat(fields.requireText("missing")).isEqualTo(Option.none());
        assertThat(fields.list("absent", i -> Option.some(i))).isEmpty();
        assertThat(fields.list("items", i -> Option.some(i))).isEmpty();
        fields.refuseOthers();
        assertThat(problems.all().map(Problem::toString))
                .containsExactly(
                        "1:1 root: missing property 'missing'",
                        "2:9 root.items: expected a string, found true",
                        "2:9 root.items: expected a list, found true",
                        "3:2 root.titel: unknown property 'titel'; did you mean 'title'?");
    }

    @Test
    void a_list_is_read_item_by_item() {
        Located list = new Located.Arr(
                "l", AT, Vector.of(new Located.Str("l[0]", AT, "a"), new Located.Null("l[1]", new At(2, 1))));
        Problems problems = new Problems();
        assertThat(Fields.list(list, problems, item -> Fields.text(item, problems)))
                .containsExactly("a");
        assertThat(problems.all().map(Problem::toString)).containsExactly("2:1 l[1]: expected a string, found null");
    }

    @Test
    void only_an_object_has_fields() {
        Problems problems = new Problems();
        assertThat(Fields.of(new Located.Null("x", AT), problems)).isEqualTo(Option.none());
        assertThat(problems.all().map(Problem::toString)).containsExactly("1:1 x: expected an object, found null");
    }
}
