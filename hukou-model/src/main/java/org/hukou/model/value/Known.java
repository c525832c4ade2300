package org.hukou.model.value;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of something: a value, that there is none, or nothing at all. It is not {@code Optional}, which cannot
 * tell "there is none" from "not stated".
 *
 * @param <T> the value
 */
public sealed interface Known<T> {
    /** A known value. */
    static <T> Known<T> of(T value) {
        return new Some<>(value);
    }

    /** Known to be none. */
    @SuppressWarnings("unchecked")
    static <T> Known<T> none() {
        return (Known<T>) None.NONE;
    }

    /** Not stated. */
    @SuppressWarnings("unchecked")
    static <T> Known<T> notStated() {
        return (Known<T>) NotStated.NOT_STATED;
    }

    /** A value where one is stated, otherwise not stated. */
    static <T> Known<T> from(Optional<T> stated) {
        return stated.isPresent() ? of(stated.get()) : notStated();
    }

    /** Whether there is a known value. */
    default boolean isPresent() {
        return this instanceof Some;
    }

    /** Whether it is known that there is none. */
    default boolean isNone() {
        return this == None.NONE;
    }

    /** Whether anything is stated at all. */
    default boolean isStated() {
        return this != NotStated.NOT_STATED;
    }

    /**
     * The value.
     *
     * @throws NoSuchElementException where there is none or nothing is stated
     */
    default T get() {
        if (this instanceof Some<T> some) return some.value();
        throw new NoSuchElementException("no value: " + this);
    }

    /** The value, where there is one. */
    default Optional<T> toOptional() {
        return this instanceof Some<T> some ? Optional.of(some.value()) : Optional.empty();
    }

    /** The value changed, where there is one. */
    default <U> Known<U> map(Function<? super T, ? extends U> change) {
        if (this instanceof Some<T> some) return of(change.apply(some.value()));
        return isNone() ? none() : notStated();
    }

    /** What is known of something that hangs on this value, where there is one. */
    default <U> Known<U> flatMap(Function<? super T, Known<U>> next) {
        if (this instanceof Some<T> some) return next.apply(some.value());
        return isNone() ? none() : notStated();
    }

    /** This, or something else where nothing is stated. */
    default Known<T> orElse(java.util.function.Supplier<Known<T>> other) {
        return isStated() ? this : other.get();
    }

    /** A value that is known. */
    record Some<T>(T value) implements Known<T> {
        @Override
        public String toString() {
            return String.valueOf(value);
        }
    }

    /** That there is none. */
    enum None implements Known<Object> {
        /** The only one. */
        NONE;

        @Override
        public String toString() {
            return "none";
        }
    }

    /** That nothing is stated. */
    enum NotStated implements Known<Object> {
        /** The only one. */
        NOT_STATED;

        @Override
        public String toString() {
            return "not stated";
        }
    }
}
