package org.hukou.model.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.hukou.model.application.Application;

@Domain(HukouModelDomain.class)
class ModelArbitrariesProperties {
    @Property
    void applications_are_drawn(@ForAll Application application) {
        assertThat(application).isNotNull();
    }
}
