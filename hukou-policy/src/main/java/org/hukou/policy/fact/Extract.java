package org.hukou.policy.fact;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.hukou.model.value.Known;
import org.hukou.model.value.Truth;

/**
 * How the value of a fact is found in a frame. Asking about it needs no more than the value: what is stated is not wrapped
 * again for each question.
 *
 * @param <V> the values
 */
@FunctionalInterface
interface Extract<V> {
    /** What is known in a frame. */
    Known<V> in(Frame frame);

    /** What asks a statement of the value: unknown where it is not stated, false where there is none. */
    default Question<Frame> asks(Function<? super V, Truth> statement) {
        return frame -> {
            Known<V> known = in(frame);
            return known instanceof Known.Some<V> some ? statement.apply(some.value()) : ofNoValue(known);
        };
    }

    /** The truth of any statement about something that has no value. */
    static Truth ofNoValue(Known<?> known) {
        return known.isNone() ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * An attribute of something that a frame has.
     *
     * @param owner what has it
     * @param attribute the attribute; empty where it is not stated
     */
    record Stated<R, V>(Function<Frame, Known<R>> owner, Function<R, Optional<V>> attribute) implements Extract<V> {
        @Override
        public Known<V> in(Frame frame) {
            return owner.apply(frame).flatMap(one -> Known.from(attribute.apply(one)));
        }

        @Override
        public Question<Frame> asks(Function<? super V, Truth> statement) {
            return frame -> {
                Known<R> known = owner.apply(frame);
                if (!(known instanceof Known.Some<R> some)) return ofNoValue(known);
                Optional<V> value = attribute.apply(some.value());
                return value.isPresent() ? statement.apply(value.get()) : Truth.UNKNOWN;
            };
        }
    }

    /**
     * What follows from something that a frame has.
     *
     * @param owner what it follows from
     * @param rule how
     */
    record Following<R>(Function<Frame, Known<R>> owner, BiFunction<Frame, R, Truth> rule) implements Extract<Boolean> {
        @Override
        public Known<Boolean> in(Frame frame) {
            Known<R> known = owner.apply(frame);
            if (known instanceof Known.Some<R> some) return Derived.known(rule.apply(frame, some.value()));
            return known.isNone() ? Known.none() : Known.notStated();
        }

        @Override
        public Question<Frame> asks(Function<? super Boolean, Truth> statement) {
            Truth whereSo = statement.apply(true);
            Truth whereNot = statement.apply(false);
            return frame -> {
                Known<R> known = owner.apply(frame);
                if (!(known instanceof Known.Some<R> some)) return ofNoValue(known);
                return switch (rule.apply(frame, some.value())) {
                    case TRUE -> whereSo;
                    case FALSE -> whereNot;
                    case UNKNOWN -> Truth.UNKNOWN;
                };
            };
        }
    }
}
