package org.hukou.policy.profile;

import org.hukou.model.io.Source;
import org.hukou.policy.condition.Condition;

/** A small profile around one condition, which may refer to its norms, readings and externals. */
final class OneNorm {
    private static final String PROFILE = """
            format: 1
            id: x
            title: { zh: 意见, en: Opinions }
            issuer: { zh: 政府, en: the government }
            place: { zh: 某市, en: some city }
            jurisdiction: '370300'
            force: { decides: request, from: '2021-12-29' }
            externals: { one: { zh: 一, en: one }, two: { zh: 二, en: two }, years: { number: true, zh: 年, en: years } }
            norms:
              - id: x/1
                article: (一)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
                readings:
                  - id: r
                    varies: condition
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: a
                    why: { zh: 因, en: why }
                  - id: s
                    varies: condition
                    question: { zh: 问, en: question }
                    options: { a: { zh: 甲, en: a }, b: { zh: 乙, en: b } }
                    chosen: b
                    why: { zh: 因, en: why }
              - id: x/2
                article: (二)
                kind: settlement
                computability: rule
                statement: { zh: 可以落户, en: may settle }
                when:\s""";

    private OneNorm() {}

    /** The condition as it stands in a file. */
    static Condition read(String when) {
        return condition(profile(PROFILE + when + "\n", Source.Format.YAML));
    }

    /** The profile with another condition. */
    static Profile with(Condition condition) {
        Profile profile = profile(PROFILE + "{ all: [] }\n", Source.Format.YAML);
        Norm second =
                Norm.builder().from(profile.norms().last()).when(condition).build();
        return Profile.builder()
                .from(profile)
                .norms(profile.norms().head(), second)
                .build();
    }

    /** The profile that was written. */
    static Profile profile(String text, Source.Format format) {
        return ProfileFiles.read(new Source("x", text, format))
                .getOrElseThrow(problems -> new AssertionError(problems.mkString("\n")));
    }

    static Condition condition(Profile profile) {
        return profile.norm("x/2").orElseThrow().condition();
    }
}
