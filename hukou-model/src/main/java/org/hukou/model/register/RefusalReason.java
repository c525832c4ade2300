package org.hukou.model.register;

/** Why a register does not take an event. */
public enum RefusalReason {
    /** The person is registered already, under this number or, by the citizen number, under another. */
    ALREADY_REGISTERED("is registered already; one person has one registration (art. 6): move the person instead"),
    /** No person has this number. */
    UNKNOWN_PERSON("is not known to the register; check the number"),
    /** No household has this number. */
    UNKNOWN_HOUSEHOLD("is not known to the register; check the number, or found it with 'founding'"),
    /** A household has this number already. */
    HOUSEHOLD_EXISTS("is there already; choose another number, or leave 'founding' out"),
    /** The person left the register or was a duplicate. */
    NOT_REGISTERED("is not registered now; a person who comes back comes by an arrival"),
    /** The person is dead. */
    DEAD("is dead"),
    /** The person serves in the armed forces. */
    SERVING_SOLDIER("is a serving soldier, whom the military registers (art. 2); restore the registration first"),
    /** The person does not serve. */
    NOT_SERVING("is not cancelled for military service; there is nothing to restore"),
    /** A family household would be left without a head. */
    WITHOUT_HEAD("would have no head; name one in 'rest', or in 'people' where the household is founded"),
    /** A family household would have two heads. */
    SECOND_HEAD("has a head; change the head first, or give a relation instead"),
    /** A collective household has no head. */
    HEAD_IN_COLLECTIVE("is a collective household and has no head; leave 'head' out"),
    /** No granted decision lets the person move. */
    NOT_APPROVED("moves without a granted decision; name one under 'approvals'"),
    /** A decision is for somebody else. */
    NOT_FOR_THIS_PERSON("has no decision here, or none of those here is for that person; each person needs the own"),
    /** A decision is for another destination. */
    NOT_FOR_THIS_DESTINATION("has a decision for another destination than this household's place"),
    /** The person does not want to move. */
    AGAINST_WILL("does not want to move; nobody is moved against the own will"),
    /** Whether the person wants to move is not stated. */
    WILL_NOT_STATED("moves, and whether that is the own will is not stated; state 'willing'"),
    /** A minor would move or live alone. */
    MINOR_ALONE("is a minor and would be without an adult; let an adult move along, or join a household that has one"),
    /** The day lies before something it cannot lie before. */
    OUT_OF_ORDER("has a later entry, or the day lies before what it rests on; enter events in the order of their days"),
    /** The person is not in the household. */
    NOT_A_MEMBER("is not in that household"),
    /** The person stands twice in one event. */
    NAMED_TWICE("is named twice in one event"),
    /** The person is in that household already. */
    ALREADY_THERE("is in that household already"),
    /** A return leads to a village. */
    NOT_A_VILLAGE("is not known to lie in a village; a return to the village leads to one: state 'areaKind' or move"),
    /** A merge is no move. */
    ANOTHER_PLACE("is of another kind or at another place; a split or a merge is no move"),
    /** Only families split, merge and have heads. */
    NOT_A_FAMILY("is a collective household; only a family household does that"),
    /** A booklet inside a household is for collective ones. */
    NOT_COLLECTIVE("is a family household, which has a booklet of its own"),
    /** The person is in such a booklet already. */
    BOOKLET_HELD("is in a family booklet already"),
    /** The place is converted already. */
    ALREADY_CONVERTED("is converted to the unified register already");

    private final String sentence;

    RefusalReason(String sentence) {
        this.sentence = sentence;
    }

    /** What is said of the person or household, and how to mend it. */
    String sentence() {
        return sentence;
    }
}
