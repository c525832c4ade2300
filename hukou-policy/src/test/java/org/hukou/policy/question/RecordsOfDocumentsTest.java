package org.hukou.policy.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.LongStream;
import org.hukou.policy.particular.Figure;
import org.hukou.policy.particular.Staffing;
import org.hukou.policy.particular.Target;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What three documents record, computed three ways: by the library, by counting, and by hand. */
class RecordsOfDocumentsTest {
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "499, 1", "500, 1", "501, 2", "317974, 636"})
    void wusheng_wants_a_coordinator_for_each_500_begun(long served, long byHand) {
        Staffing ratio = records("wusheng-2015").of(Staffing.class).head().is();
        long counted = LongStream.range(0, served).filter(n -> n % 500 == 0).count();
        assertThat(ratio.needed(served)).isEqualTo(counted).isEqualTo(byHand);
    }

    @Test
    void the_percentages_of_haining_follow_from_its_figures_and_its_seventeen_years_do_not() {
        Records haining = records("haining-2003");
        Map<String, BigDecimal> figures =
                haining.of(Figure.class).foldLeft(HashMap.empty(), (all, e) -> all.put(e.is().name(), e.is().value()));
        BigDecimal share = new BigDecimal(99556)
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(606572), 2, RoundingMode.HALF_UP);
        assertThat(share).isEqualTo("16.41");
        assertThat(figures.values()).contains(new BigDecimal(99556), new BigDecimal(606572));
        assertThat(haining.arithmetic()
                        .filter(Records.Checked::agrees)
                        .map(c -> c.arithmetic().is().printed()))
                .contains(share, new BigDecimal("34.61"), new BigDecimal("132.62"));
        assertThat(haining.arithmetic()
                        .reject(Records.Checked::agrees)
                        .map(c -> c.arithmetic().is().printed() + " printed, "
                                + c.computed().get() + " computed"))
                .containsExactly("17 printed, 26 computed");
    }

    @ParameterizedTest
    @CsvSource({"0, 37.99, false", "0, 38, true", "1, 49.99, false", "1, 50, true"})
    void the_targets_of_qujing_have_two_denominators_and_one_date(int which, BigDecimal observed, boolean reached) {
        Records qujing = records("qujing-2015");
        var rates = qujing.of(Target.class)
                .filter(e -> e.is().value().isPresent() && e.norm().id().matches(".*/3\\.[cd]"));
        assertThat(rates.map(e -> e.is().over()).distinct()).hasSize(2);
        String name = rates.get(which).is().name();
        Records.Progress progress =
                qujing.progress(name, LocalDate.of(2020, 12, 31), observed).orElseThrow();
        assertThat(progress.reached()).isEqualTo(Optional.of(reached));
        assertThat(progress.due()).isTrue();
        assertThat(qujing.progress(name, LocalDate.of(2020, 12, 30), observed)
                        .orElseThrow()
                        .due())
                .isFalse();
    }

    @Test
    void what_is_due_is_listed_by_date() {
        assertThat(records("qujing-2015")
                        .due(LocalDate.of(2015, 1, 1), LocalDate.of(2020, 12, 31))
                        .map(n -> n.id()))
                .startsWith("qujing-2015/annex.close")
                .contains("qujing-2015/3.c", "qujing-2015/3.d");
    }

    @Test
    void the_police_lead_in_zibo() {
        assertThat(records("zibo-2021")
                        .responsibilities()
                        .filter(r -> r.part() == Records.Part.LEADS)
                        .filter(r -> r.norm().id().equals("zibo-2021/13.b"))
                        .map(Records.Responsibility::body))
                .containsExactly("公安机关");
    }

    private static Records records(String profile) {
        return Questions.of(Profiles.get(profile)).records();
    }
}
