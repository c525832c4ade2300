package org.hukou.policy.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.hukou.model.gloss.Text;
import org.hukou.policy.particular.Cap;
import org.hukou.policy.particular.Endorsement;
import org.hukou.policy.profile.Profiles;
import org.junit.jupiter.api.Test;

class CapTextTest {
    @Test
    void a_cap_says_whom_it_covers_and_what_may_be_asked() {
        assertThat(said("national-2016/16.1"))
                .isEqualTo(new Text(
                        "地方落户条件的限度：城区人口不超过500000，和建制镇，可以要求住所",
                        "limit of local rules: at most 500000 people, designated towns too, may ask for a dwelling"));
        assertThat(said("national-2016/16.2.c"))
                .isEqualTo(new Text(
                        "地方落户条件的限度：城区人口超过500000，城区人口不超过1000000，承载压力大，可以要求就业范围、就业年限、住所的范围、条件",
                        "limit of local rules: more than 500000 people, at most 1000000 people, under heavy pressure,"
                                + " may ask for kinds of work, years of work, kinds and conditions of dwellings"));
        assertThat(said("national-2016/16.3.b").en())
                .isEqualTo("limit of local rules: more than 1000000 people, at most 5000000 people, at most 5 years of"
                        + " insurance");
        assertThat(said("national-2016/16.4").en())
                .isEqualTo("limit of local rules: more than 5000000 people, may ask for points");
    }

    @Test
    void an_endorsement_says_how_often_and_when() {
        assertThat(RecordText.of(new Endorsement(1, 2)))
                .isEqualTo(new Text(
                        "签注：每1年一次，在满年之前2个月内",
                        "endorsement: every 1 years of residence, within 2 months before the year is full"));
    }

    private static Text said(String norm) {
        return RecordText.of(Profiles.get("national-2016")
                .norm(norm)
                .orElseThrow()
                .provides(Cap.class)
                .head());
    }
}
