package org.hukou.policy.fact;

import io.vavr.collection.Vector;

/** A fact that is so or is not so. */
public final class FlagFact extends Fact<Boolean> {
    FlagFact(String id, Vector<String> sources, Extract<Boolean> extract) {
        super(id, sources, extract);
    }

    /** That it is so. */
    public FactTest isTrue() {
        return is(true);
    }

    /** That it is known not to be so. */
    public FactTest isFalse() {
        return is(false);
    }

    /** That it is as given. */
    public FactTest is(boolean value) {
        return new FactTest(this, new Predicate.OneOf(Vector.of(value)));
    }

    @Override
    boolean takes(Object value) {
        return value instanceof Boolean;
    }

    @Override
    public String description() {
        return "true or false";
    }
}
