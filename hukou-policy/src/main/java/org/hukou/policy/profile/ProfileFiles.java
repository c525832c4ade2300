package org.hukou.policy.profile;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;

/**
 * Profiles from and to YAML and JSON. Reading gives the whole profile or every problem with its position, never half;
 * writing gives what reading takes. Stateless and thread-safe.
 */
public final class ProfileFiles {
    private ProfileFiles() {}

    /** Reads a profile; a base that it names is a built-in one. */
    public static Either<Seq<Problem>, Profile> read(Source source) {
        return read(source, Profiles::find);
    }

    /** Reads a profile; a base that it names is found by a function. */
    public static Either<Seq<Problem>, Profile> read(Source source, Function<String, Optional<Profile>> bases) {
        Problems problems = new Problems();
        Option<Profile> profile = Documents.tree(source, problems)
                .flatMap(root -> new ProfileReader(problems, bases).read(Documents.formatted(root, problems)));
        return problems.isEmpty() ? Either.right(profile.get()) : Either.left(problems.all());
    }

    /**
     * Reads a profile from a tree; problems are added to those given, and nothing is given where there is one already. A
     * base that it names is a built-in one.
     */
    public static Option<Profile> read(Located root, Problems problems) {
        return new ProfileReader(problems, Profiles::find).read(Documents.formatted(root, problems));
    }

    /** A profile in JSON or YAML; reading it again gives an equal value. */
    public static String write(Profile profile, Source.Format format) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", Documents.FORMAT);
        document.putAll(ProfileWriter.write(profile));
        return Documents.text(document, format);
    }

    /** A norm as it stands in a file, as maps and lists. */
    public static java.util.Map<String, Object> tree(Norm norm) {
        return ProfileWriter.norm(norm);
    }
}
