package org.hukou.policy.receipt;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import org.hukou.model.application.Application;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Decision;
import org.hukou.policy.decide.DecisionTree;
import org.hukou.policy.decide.Options;
import org.hukou.policy.decide.OptionsTree;
import org.hukou.policy.explain.Explainer;
import org.hukou.policy.explain.ExplanationTree;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;

/** Makes, writes, reads and replays receipts. Stateless and thread-safe. */
public final class Receipts {
    private Receipts() {}

    /** The version of this library. */
    public static String libraryVersion() {
        Properties properties = new Properties();
        try (InputStream in = Receipts.class.getResourceAsStream("version.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    /** The SHA-256 of a profile in its canonical notation: what its JSON file is, byte for byte. */
    public static String sha256(Profile profile) {
        return Documents.sha256(ProfileFiles.write(profile, Source.Format.JSON));
    }

    /** The SHA-256 of a receipt in JSON: what its JSON file is, byte for byte. By it others name the receipt. */
    public static String sha256(Receipt receipt) {
        return Documents.sha256(write(receipt, Source.Format.JSON));
    }

    /**
     * Decides an application and gives the receipt.
     *
     * @throws org.hukou.model.tree.Invalid where the application contradicts the profile's jurisdiction or notion of town
     */
    public static Receipt of(Decider decider, Application application) {
        Decision decision = decider.decide(application);
        Vector<Map<String, Object>> explanations =
                Explainer.of(decider).explain(application).map(ExplanationTree::of);
        return new Receipt(
                libraryVersion(),
                decider.profile().id(),
                sha256(decider.profile()),
                decider.options(),
                application,
                Documents.line(DecisionTree.of(decision)),
                Documents.line(explanations.toJavaList()));
    }

    /**
     * Decides a receipt's application again, under the same options and the profile as it is now.
     *
     * @throws IllegalArgumentException where the profile is not the one of the receipt's id, or has lost a reading
     */
    public static Replay replay(Receipt receipt, Profile profile) {
        if (!profile.id().equals(receipt.profile()))
            throw new IllegalArgumentException("the receipt is of profile '" + receipt.profile() + "', not of '"
                    + profile.id() + "'; replay it with that one");
        Receipt now = of(Decider.of(profile, receipt.options()), receipt.application());
        boolean sameDecision = now.decision().equals(receipt.decision());
        return new Replay(
                now.profileSha256().equals(receipt.profileSha256()),
                sameDecision,
                now,
                sameDecision ? Vector.empty() : differences(receipt, now));
    }

    private static Vector<Replay.Difference> differences(Receipt before, Receipt now) {
        LinkedHashMap<Answered, String> then = results(before.decision());
        LinkedHashMap<Answered, String> today = results(now.decision());
        return then.keySet()
                .toVector()
                .appendAll(today.keySet())
                .distinct()
                .filter(key -> !then.get(key).equals(today.get(key)))
                .map(key -> new Replay.Difference(
                        key.ask(),
                        key.subject(),
                        then.get(key).toJavaOptional(),
                        today.get(key).toJavaOptional()));
    }

    private record Answered(String ask, String subject) {}

    /** The result for each ask and person of a decision in JSON; whatever else a receipt holds there is passed over. */
    private static LinkedHashMap<Answered, String> results(String decision) {
        LinkedHashMap<Answered, String> results = LinkedHashMap.empty();
        for (Located root : Documents.tree(Source.json(decision), new Problems()))
            for (Located answer : items(root, "answers"))
                for (Located subject : items(answer, "subjects"))
                    results = results.put(
                            new Answered(text(answer, "ask"), text(subject, "subject")), text(subject, "result"));
        return results;
    }

    private static Option<Located> property(Located object, String name) {
        return object instanceof Located.Obj obj ? obj.fields().get(name).map(Located.Field::value) : Option.none();
    }

    private static Vector<Located> items(Located object, String name) {
        return property(object, name).getOrNull() instanceof Located.Arr list ? list.items() : Vector.empty();
    }

    private static String text(Located object, String name) {
        return property(object, name).getOrNull() instanceof Located.Str text ? text.value() : "nothing";
    }

    /** A receipt in JSON or YAML; reading it again gives an equal value. */
    public static String write(Receipt receipt, Source.Format format) {
        Map<String, Object> map = new java.util.LinkedHashMap<>();
        map.put("format", Documents.FORMAT);
        map.put("library", receipt.library());
        map.put("profile", receipt.profile());
        map.put("profileSha256", receipt.profileSha256());
        map.putAll(OptionsTree.of(receipt.options()));
        map.put("facts", Application.SHAPE.write(receipt.application()));
        map.put("decision", plain(receipt.decision()));
        map.put("explanation", plain(receipt.explanation()));
        return Documents.text(map, format);
    }

    private static Object plain(String json) {
        return Documents.tree(Source.json(json), new Problems()).get().plain();
    }

    /** Reads a receipt; every problem is reported with its position. */
    public static Either<Seq<Problem>, Receipt> read(Source source) {
        Problems problems = new Problems();
        Option<Receipt> receipt = Documents.tree(source, problems)
                .flatMap(root -> Fields.of(Documents.formatted(root, problems), problems))
                .flatMap(fields -> read(fields, problems));
        return problems.isEmpty() ? Either.right(receipt.get()) : Either.left(problems.all());
    }

    private static Option<Receipt> read(Fields fields, Problems problems) {
        Option<String> library = fields.requireText("library");
        Option<String> profile = fields.requireText("profile");
        Option<String> sha = fields.requireText("profileSha256");
        Options options = OptionsTree.read(fields, problems);
        Option<Application> application = fields.require("facts").flatMap(f -> Application.SHAPE.read(f, problems));
        Option<String> decision = fields.require("decision").map(d -> Documents.line(d.plain()));
        Option<String> explanation = fields.require("explanation").map(e -> Documents.line(e.plain()));
        fields.refuseOthers();
        if (!problems.isEmpty()) return Option.none();
        return Option.some(new Receipt(
                library.get(),
                profile.get(),
                sha.get(),
                options,
                application.get(),
                decision.get(),
                explanation.get()));
    }
}
