package org.hukou.policy.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hukou.model.value.Truth;

class ConditionProperties {
    @Property(edgeCases = EdgeCasesMode.NONE)
    void rebuilding_without_a_change_gives_an_equal_condition(@ForAll("conditions") Condition condition) {
        assertThat(condition.rebuild(Function.identity())).isEqualTo(condition);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void rebuilding_shows_every_part_before_the_whole(@ForAll("conditions") Condition condition) {
        List<Condition> shown = new ArrayList<>();
        condition.rebuild(part -> {
            shown.add(part);
            return part;
        });
        assertThat(shown)
                .endsWith(condition)
                .containsAll(Leaves.tests(condition).map(Condition.Test::new));
        assertThat(shown).containsAll(Leaves.references(condition)).containsAll(Leaves.open(condition));
        assertThat(shown).containsAll(Leaves.readings(condition));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_doubly_negated_condition_looks_at_the_same_leaves(@ForAll("conditions") Condition condition) {
        Condition negated = condition.rebuild(
                part -> part instanceof Condition.Test ? new Condition.Not(new Condition.Not(part)) : part);
        assertThat(Leaves.facts(negated)).isEqualTo(Leaves.facts(condition));
        assertThat(Leaves.tests(negated)).isEqualTo(Leaves.tests(condition));
        assertThat(negated.equals(condition)).isEqualTo(Leaves.tests(condition).isEmpty());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_condition_whose_leaves_are_made_constant_asks_nothing_but_its_thresholds(
            @ForAll("conditions") Condition condition) {
        Condition constant = condition.rebuild(part -> isLeaf(part) ? Condition.constant(Truth.TRUE) : part);
        assertThat(Leaves.tests(constant)).isEmpty();
        assertThat(Leaves.references(constant)).isEmpty();
        assertThat(Leaves.open(constant)).isEmpty();
        assertThat(Leaves.facts(constant).map(Object::toString)).isSubsetOf("points.total");
        assertThat(Leaves.readings(constant).map(Condition.Reading::id).toSet())
                .isEqualTo(Leaves.readings(condition).map(Condition.Reading::id).toSet());
    }

    private static boolean isLeaf(Condition part) {
        return part instanceof Condition.Test || part instanceof Condition.Reference || part instanceof Condition.Open;
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return RandomConditions.conditions();
    }
}
