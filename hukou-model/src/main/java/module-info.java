/**
 * The model: what the world is, as immutable values with a strict notation in JSON and YAML. Depends on nothing of the
 * project; touches no file unless handed a path. What documents say about the world is in {@code org.hukou.policy}.
 */
module org.hukou.model {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires tools.jackson.core;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.yaml;
    requires static net.jqwik.api;

    exports org.hukou.model;
    exports org.hukou.model.value;
    exports org.hukou.model.tree;
    exports org.hukou.model.shape;
    exports org.hukou.model.division;
    exports org.hukou.model.person;
    exports org.hukou.model.kinship;
    exports org.hukou.model.livelihood;
    exports org.hukou.model.land;
    exports org.hukou.model.household;
    exports org.hukou.model.application;
    exports org.hukou.model.register;
    exports org.hukou.model.io;
    exports org.hukou.model.journal;
    exports org.hukou.model.gloss;
    exports org.hukou.model.arbitrary;
}
