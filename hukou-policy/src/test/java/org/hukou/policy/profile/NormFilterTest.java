package org.hukou.policy.profile;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NormFilterTest {
    private static final Profile QUJING = Profiles.get("qujing-2015");

    @Test
    void nothing_narrowed_lets_all_through() {
        assertThat(found(NormFilter.all())).hasSize(124);
    }

    @Test
    void every_filter_narrows_and_together_they_narrow_more() {
        Vector<Norm> targets = found(NormFilter.all().kind(NormKind.TARGET));
        assertThat(targets).isNotEmpty().allMatch(n -> n.kind() == NormKind.TARGET);
        assertThat(found(NormFilter.all().kind(NormKind.TARGET).computability(Computability.PARAMETER)))
                .isNotEmpty()
                .hasSizeLessThan(targets.size())
                .allMatch(n -> n.computability() == Computability.PARAMETER);
        assertThat(found(NormFilter.all().kind(NormKind.TARGET, NormKind.STATISTIC))
                        .size())
                .isGreaterThan(targets.size());
    }

    @Test
    void an_article_is_found_as_printed_and_as_in_the_id() {
        assertThat(found(NormFilter.all().article("12.a")).map(Norm::id)).containsExactly("qujing-2015/12.a");
        assertThat(found(NormFilter.all().article("(十二)")).map(Norm::id))
                .contains("qujing-2015/12.a", "qujing-2015/12.h");
    }

    @Test
    void bodies_and_those_addressed_are_found() {
        assertThat(found(NormFilter.all().responsible("教育")))
                .isNotEmpty()
                .allMatch(n -> n.responsible().exists(r -> r.contains("教育")));
        assertThat(found(NormFilter.all().addressee("applicant")))
                .isNotEmpty()
                .allMatch(n -> n.addressees().contains("applicant"));
    }

    @Test
    void texts_are_found_in_both_languages_whatever_the_capitals() {
        assertThat(found(NormFilter.all().text("RESIDENCE PERMIT"))).isNotEmpty();
        assertThat(found(NormFilter.all().text("居住证"))).isNotEmpty();
        assertThat(found(NormFilter.all().text("no such words"))).isEmpty();
    }

    @Test
    void the_dates_that_norms_print_bound_when_they_hold() {
        LocalDate due = LocalDate.of(2015, 11, 10);
        assertThat(found(NormFilter.all().article("annex.close").holdingOn(due)))
                .hasSize(1);
        assertThat(found(NormFilter.all().article("annex.close").holdingOn(due.plusDays(1))))
                .isEmpty();
    }

    private static Vector<Norm> found(NormFilter filter) {
        return QUJING.norms().filter(filter.test());
    }
}
