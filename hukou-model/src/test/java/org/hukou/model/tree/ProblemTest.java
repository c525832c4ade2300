package org.hukou.model.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTest {
    @Test
    void it_is_rendered_with_the_line_and_a_caret() {
        Problem problem = new Problem("applicant.persn", new At(2, 13), "unknown property 'persn'");
        assertThat(problem.render("case.yaml", "format: 1\napplicant: {persn: 1}\n"))
                .isEqualTo("""
                        case.yaml:2:13: applicant.persn: unknown property 'persn'
                            applicant: {persn: 1}
                                        ^""");
    }

    @Test
    void the_caret_stands_under_the_spot_after_full_width_characters() {
        assertThat(caret("label: 岳母, x", "x")).isEqualTo(13);
        assertThat(caret("label: ＡＢ，x", "x")).isEqualTo(13);
        assertThat(caret("label: 어머니 x", "x")).isEqualTo(14);
        assertThat(caret("label: 𠀀𠀀 x", "x")).isEqualTo(12);
        assertThat(caret("label: ｶﾅ x", "x")).isEqualTo(10);
        assertThat(caret("label: éß x", "x")).isEqualTo(10);
        assertThat(caret("岳x", "岳")).isEqualTo(0);
    }

    @ParameterizedTest
    @CsvSource({
        "1100, 2", "115f, 2", "1160, 1", "2e7f, 1", "2e80, 2", "a4cf, 2", "a4d0, 1", "abff, 1", "ac00, 2", "d7a3, 2",
        "d7a4, 1", "f8ff, 1", "f900, 2", "faff, 2", "fb00, 1", "fe2f, 1", "fe30, 2", "fe6f, 2", "fe70, 1", "feff, 1",
        "ff00, 2", "ff60, 2", "ff61, 1", "ffdf, 1", "ffe0, 2", "ffe6, 2", "ffe7, 1", "1ffff, 1", "20000, 2", "3fffd, 2",
        "3fffe, 1", "10ff, 1"
    })
    void wide_characters_take_two_columns(String codePoint, int columns) {
        String wide = Character.toString(Integer.parseInt(codePoint, 16));
        assertThat(caret(wide + "x", "x")).isEqualTo(columns);
    }

    /** The column, from 0, of the caret under the first occurrence of a text. */
    private static int caret(String line, String under) {
        String rendered = new Problem("", new At(1, line.indexOf(under) + 1), "m").render("f", line);
        return Vector.ofAll(rendered.lines().toList()).last().indexOf('^') - 4;
    }

    @Test
    void a_tab_takes_one_column_as_in_the_line_printed() {
        assertThat(new Problem("a", new At(1, 2), "m").render("f", "\tx")).isEqualTo("f:1:2: a: m\n     x\n     ^");
    }

    @Test
    void a_spot_beyond_the_text_is_rendered_at_its_end() {
        assertThat(new Problem("", new At(1, 9), "m").render("f", "ab")).isEqualTo("f:1:9: m\n    ab\n      ^");
        assertThat(new Problem("", new At(7, 9), "m").render("f", "ab")).isEqualTo("f:7:9: m\n    \n    ^");
    }

    @Test
    void without_a_position_there_is_no_line() {
        Problem problem = new Problem("applicant.person.age", At.NOWHERE, "m");
        assertThat(problem).hasToString("applicant.person.age: m");
        assertThat(problem.render("f", "ab")).isEqualTo("f: applicant.person.age: m");
        assertThat(new Problem("", At.NOWHERE, "m")).hasToString("m");
        assertThat(new Problem("a", new At(3, 4), "m")).hasToString("3:4 a: m");
    }

    @Test
    void digits_that_may_be_a_citizen_number_are_masked_everywhere() {
        Problem problem = new Problem(
                "['990000199001010009']",
                new At(1, 1),
                "unknown property '990000199001010009'; found 99000019900101005X");
        assertThat(problem.render("f", "990000199001010009: 99000019900101005X, 990000900101005, 9900001990010100"))
                .isEqualTo("""
                        f:1:1: ['990000************']: unknown property '990000************'; found 990000************
                            990000************: 990000************, 990000*********, 990000**********
                            ^""");
    }

    @Test
    void shorter_runs_of_digits_are_shown() {
        assertThat(new Problem("", At.NOWHERE, "no division code: '37030300120199'"))
                .hasToString("no division code: '37030300120199'");
    }

    @Test
    void problems_are_told_once_and_by_position() {
        Problems problems = new Problems();
        assertThat(problems.isEmpty()).isTrue();
        problems.add("b", new At(2, 1), "second");
        problems.add("a", new At(1, 9), "first");
        problems.addAll(Vector.of(new Problem("b", new At(2, 1), "second"), new Problem("c", new At(10, 1), "third")));
        assertThat(problems.isEmpty()).isFalse();
        assertThat(problems.size()).isEqualTo(4);
        assertThat(problems.all().map(Problem::message)).containsExactly("first", "second", "third");
    }

    @Test
    void a_value_that_cannot_be_says_all_that_is_wrong() {
        Invalid invalid = new Invalid(
                Vector.of(new Problem("a", At.NOWHERE, "wrong"), new Problem("b", At.NOWHERE, "wrong too")));
        assertThat(invalid).hasMessage("a: wrong; b: wrong too");
        assertThat(invalid.problems()).hasSize(2);
    }
}
