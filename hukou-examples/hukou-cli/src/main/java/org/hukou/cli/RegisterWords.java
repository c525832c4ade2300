package org.hukou.cli;

import java.util.Optional;
import org.hukou.model.division.Place;
import org.hukou.model.gloss.Glosses;
import org.hukou.model.register.EventKind;
import org.hukou.model.register.HouseholdId;
import org.hukou.model.register.Irregularity;
import org.hukou.model.register.PersonId;
import org.hukou.model.register.Standing;
import org.hukou.model.register.Status;
import org.hukou.model.value.Words;

/** The words of the register in the language of the output; people only by their numbers in the register. */
record RegisterWords(Output output) {
    String person(PersonId person) {
        return output.say("人员" + person.number(), person.toString());
    }

    String household(HouseholdId household) {
        return output.say("户" + household.number(), household.toString());
    }

    String word(EventKind kind) {
        return output.say(inChinese(kind), Words.of(kind).replace('-', ' '));
    }

    String word(Status status) {
        return output.say(inChinese(status), Words.of(status));
    }

    String word(Irregularity irregularity) {
        return output.say(inChinese(irregularity), Words.of(irregularity).replace('-', ' '));
    }

    /** Who, where and how, in a line. */
    String line(Standing standing) {
        StringBuilder line = new StringBuilder(person(standing.person()) + output.colon() + word(standing.status()));
        standing.household().ifPresent(h -> line.append(output.comma()).append(household(h)));
        role(standing).ifPresent(role -> line.append(output.bracketed(role)));
        standing.place().ifPresent(p -> line.append(output.comma()).append(place(p)));
        standing.label().ifPresent(l -> line.append(output.comma()).append(output.say("称", "called ") + label(l)));
        return line.toString();
    }

    private Optional<String> role(Standing standing) {
        if (standing.head()) return Optional.of(output.say("户主", "head"));
        return standing.relationToHead().map(Glosses.in(output.language)::word);
    }

    /** The label of a conversion, or the nature stated. */
    private String label(String label) {
        return Words.parse(org.hukou.model.person.LegacyNature.class, label)
                .map(Glosses.in(output.language)::word)
                .orElse(label);
    }

    private String place(Place place) {
        String division = output.say("区划", "division ") + place.division().orElseThrow();
        return place.areaKind()
                .map(kind ->
                        division + output.bracketed(Glosses.in(output.language).word(kind)))
                .orElse(division);
    }

    private static String inChinese(Status status) {
        return switch (status) {
            case REGISTERED -> "在册";
            case SERVING -> "服役注销";
            case DEAD -> "死亡注销";
            case DEPARTED -> "已迁出";
            case DUPLICATE -> "重复户口注销";
        };
    }

    private static String inChinese(Irregularity irregularity) {
        return switch (irregularity) {
            case SAME_NUMBER -> "公民身份号码重复";
            case IMPOSSIBLE_NUMBER -> "公民身份号码有误";
            case BIRTH_DATE_DIFFERS -> "出生日期与号码不符";
            case DEAD_BUT_REGISTERED -> "应销未销";
            case LIVES_ELSEWHERE -> "人户分离";
            case HEAD_MISSING -> "缺户主";
        };
    }

    private static String inChinese(EventKind kind) {
        return switch (kind) {
            case TAKE_OVER -> "转录";
            case BIRTH -> "出生登记";
            case FIRST_REGISTRATION -> "补录登记";
            case ARRIVAL -> "外地迁入";
            case DEPARTURE -> "迁出外地";
            case DEATH -> "死亡注销";
            case SERVICE -> "服役注销";
            case RESTORATION -> "恢复户口";
            case MOVE -> "迁移";
            case RETURN_TO_VILLAGE -> "迁回农村";
            case SPLIT -> "分户";
            case MERGE -> "并户";
            case CHANGE_OF_HEAD -> "变更户主";
            case FAMILY_BOOKLET -> "集体户内立家庭户口簿";
            case CORRECTION -> "更正";
            case DUPLICATE_CANCELLATION -> "注销重复户口";
            case RESIDENCE_REPORT -> "实际居住登记";
            case CONVERSION -> "统一户口登记";
        };
    }
}
