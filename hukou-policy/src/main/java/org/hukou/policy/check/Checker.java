package org.hukou.policy.check;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Words;
import org.hukou.policy.decide.AskAnswer;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.Doubt;
import org.hukou.policy.decide.Finding;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.RegisterEntry;
import org.hukou.policy.decide.SubjectAnswer;
import org.hukou.policy.profile.Profile;

/** Checks cases against a profile. Compiles each set of options once. Not thread-safe. */
public final class Checker {
    private final Profile profile;
    private Map<Options, Decider> deciders = HashMap.empty();

    /** A checker of one profile. */
    public Checker(Profile profile) {
        this.profile = profile;
    }

    /** What differs from what a case expects, each a sentence; empty where nothing does. */
    public Vector<String> differences(Case one) {
        if (one.expected().isEmpty() && one.sayings().isEmpty()) return Vector.of("nothing is expected");
        try {
            return decided(one).appendAll(said(one));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            return Vector.of(String.valueOf(e.getMessage()));
        }
    }

    private Vector<String> decided(Case one) {
        if (one.expected().isEmpty()) return Vector.empty();
        Decision decision = decider(one.options()).decide(one.application());
        return one.expected().flatMap(e -> differences(decision, e));
    }

    private Vector<String> said(Case one) {
        if (one.sayings().isEmpty()) return Vector.empty();
        Sayings sayings = new Sayings(decider(one.options()));
        return one.sayings().flatMap(s -> sayings.difference(s, one.application()));
    }

    private Decider decider(Options options) {
        if (!deciders.containsKey(options)) deciders = deciders.put(options, Decider.of(profile, options));
        return deciders.get(options).get();
    }

    private Vector<String> differences(Decision decision, Expectation expected) {
        String ask = Words.of(expected.ask());
        AskAnswer answer = decision.answer(expected.ask()).orElse(null);
        if (answer == null) return Vector.of("expects " + ask + ", which application.asks does not ask");
        if (expected.subject().isEmpty() && answer.subjects().size() != 1)
            return Vector.of(ask + " has " + answer.subjects().size() + " subjects; name one: "
                    + answer.subjects().map(SubjectAnswer::name).mkString(", "));
        Vector<SubjectAnswer> found = expected.subject().isEmpty()
                ? answer.subjects()
                : answer.subjects().filter(s -> is(s, expected.subject().get()));
        if (found.isEmpty())
            return Vector.of(ask + ": nobody is '" + expected.subject().get() + "'"
                    + NearMiss.hint(expected.subject().get(), answer.subjects().map(SubjectAnswer::name)));
        String who = ask
                + (expected.subject().isEmpty() ? "" : " for " + found.head().name());
        Vector<String> force = expected.inForce()
                .filter(wanted -> wanted != decision.inForce())
                .map(wanted -> "expected in force " + Words.of(wanted) + ", found " + Words.of(decision.inForce()))
                .toVector();
        return force.appendAll(of(found.head(), expected)).map(difference -> who + ": " + difference);
    }

    private static boolean is(SubjectAnswer subject, String name) {
        return subject.name().equals(name) || subject.subject().equals(name);
    }

    private Vector<String> of(SubjectAnswer found, Expectation expected) {
        Vector<String> differences = Vector.empty();
        if (found.result() != expected.result())
            differences = differences.append(
                    "expected " + Words.of(expected.result()) + ", found " + Words.of(found.result()));
        for (String norm : expected.norm()) differences = differences.appendAll(pathway(found, norm, expected));
        for (var pathway : expected.pathways())
            differences = differences.appendAll(said(found, pathway._1(), pathway._2()));
        for (Set<Doubt.Kind> reasons : expected.reasons())
            differences = differences.appendAll(same(
                    "reasons", reasons.map(Words::of), found.reasons().toSet().map(Words::of)));
        for (Set<String> missing : expected.missing())
            differences = differences.appendAll(same(
                    "missing", missing, found.missing().map(Doubt.Missing::path).toSet()));
        return differences;
    }

    private Vector<String> said(SubjectAnswer found, String norm, org.hukou.policy.decide.Result result) {
        Vector<Finding> findings = found.findings().filter(f -> f.norm().equals(norm));
        if (findings.isEmpty())
            return Vector.of("no pathway '" + norm + "' answers this ask"
                    + NearMiss.hint(norm, found.findings().map(Finding::norm)));
        return findings.exists(f -> f.result() == result)
                ? Vector.empty()
                : Vector.of(norm + ": expected " + Words.of(result) + ", found "
                        + findings.map(f -> Words.of(f.result())).mkString(", "));
    }

    private Vector<String> pathway(SubjectAnswer found, String norm, Expectation expected) {
        Vector<String> differences = said(found, norm, expected.result());
        Vector<Finding> findings = found.findings().filter(f -> f.norm().equals(norm));
        for (String article : expected.article())
            if (!findings.isEmpty() && !findings.exists(f -> f.article().equals(article)))
                differences = differences.append(norm + ": expected article " + article + ", found "
                        + findings.map(Finding::article).mkString(", "));
        for (Finding finding : findings)
            if (finding.entry().isPresent())
                differences = differences.appendAll(entry(norm, finding.entry().get(), expected));
        return differences;
    }

    private static Vector<String> entry(String norm, RegisterEntry entry, Expectation expected) {
        Vector<String> differences = Vector.empty();
        for (var household : expected.household())
            if (entry.household() != household)
                differences = differences.append(norm + ": expected household " + Words.of(household) + ", found "
                        + Words.of(entry.household()));
        for (var address : expected.address())
            if (entry.address() != address)
                differences = differences.append(
                        norm + ": expected address " + Words.of(address) + ", found " + Words.of(entry.address()));
        String label = entry.label().map(l -> l.name().zh()).orElse("not-given");
        for (String wanted : expected.label())
            if (!label.equals(wanted))
                differences = differences.append(norm + ": expected label " + wanted + ", found " + label);
        return differences;
    }

    private static Vector<String> same(String what, Set<String> expected, Set<String> found) {
        if (expected.equals(found)) return Vector.empty();
        return Vector.of("expected " + what + " " + expected.toVector().sorted().mkString("[", ", ", "]") + ", found "
                + found.toVector().sorted().mkString("[", ", ", "]"));
    }
}
