package org.hukou.model.kinship;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hukou.model.arbitrary.HukouModelDomain;

@Domain(HukouModelDomain.class)
class KinProperties {
    @Property
    void stating_the_class_that_a_path_tells_changes_nothing(@ForAll KinPath path) {
        Kin alone = Kin.builder().path(path).build();
        Kin with = Kin.builder()
                .path(path)
                .kinClass(path.kinClass())
                .generations(path.generations())
                .build();
        assertThat(with.classes()).isEqualTo(alone.classes());
        assertThat(with.generationsFromAnchor()).isEqualTo(alone.generationsFromAnchor());
    }

    @Property
    void a_step_further_never_brings_a_relative_nearer(@ForAll KinPath path, @ForAll KinPath further) {
        if (path.steps().size() + further.steps().size() > 8) return;
        KinPath longer = new KinPath(path.steps().appendAll(further.steps()));
        assertThat(longer.generations()).isGreaterThanOrEqualTo(path.generations());
    }

    @Property
    void a_marriage_on_the_way_makes_in_laws(@ForAll KinPath path) {
        KinPath byMarriage = new KinPath(path.steps().prepend(KinStep.WIFE));
        assertThat(byMarriage.kinClass()).isEqualTo(KinClass.IN_LAW);
        assertThat(byMarriage.generations()).isEqualTo(path.generations());
    }

    @Property
    void whatever_is_stated_of_kinship_leaves_a_class_open(@ForAll Kin kin) {
        boolean stated = kin.relation().isPresent()
                || kin.path().isPresent()
                || kin.kinClass().isPresent();
        assertThat(kin.classes().isEmpty()).isEqualTo(!stated);
    }
}
