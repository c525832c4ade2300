/**
 * The policy: what hukou documents say, as data, and what follows from it for an application. Depends on {@code
 * org.hukou.model} alone of the project; touches no file unless handed a path.
 */
module org.hukou.policy {
    requires transitive org.hukou.model;
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;
    requires static net.jqwik.api;

    exports org.hukou.policy.fact;
    exports org.hukou.policy.condition;
    exports org.hukou.policy.particular;
    exports org.hukou.policy.profile;
    exports org.hukou.policy.decide;
    exports org.hukou.policy.explain;
    exports org.hukou.policy.question;
    exports org.hukou.policy.notice;
    exports org.hukou.policy.page;
    exports org.hukou.policy.check;
    exports org.hukou.policy.receipt;
    exports org.hukou.policy.register;
    exports org.hukou.policy.schema;
    exports org.hukou.policy.lint;
    exports org.hukou.policy.arbitrary;
}
