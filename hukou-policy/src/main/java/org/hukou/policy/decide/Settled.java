package org.hukou.policy.decide;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Question;

/**
 * A question that never changes, told so to the machine once it has been asked often: a method handle bound to it is
 * compiled for itself, so that all that the question is made of is known to the compiler and joined into one piece, as if
 * it had been written by hand. A decider of few applications is spared the work. Thread-safe: how often it was asked may be
 * counted short, which changes no answer.
 *
 * @param <C> what it is asked about
 */
final class Settled<C> implements Question<C> {
    private static final int OFTEN = 5000;
    private static final MethodHandle IN = find();

    private final Question<C> question;
    private final MethodHandle bound;
    private int asked;

    Settled(Question<C> question) {
        this.question = question;
        this.bound = IN.bindTo(question);
    }

    private static MethodHandle find() {
        try {
            return MethodHandles.lookup()
                    .findVirtual(Question.class, "in", MethodType.methodType(Truth.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    @Override
    public Truth in(C about) {
        if (asked >= OFTEN) return byHandle(about);
        asked++;
        return question.in(about);
    }

    private Truth byHandle(C about) {
        try {
            return (Truth) bound.invokeExact((Object) about);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
