package org.hukou.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.hukou.model.application.Application;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.check.CaseFile;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;

/** Reads what a command is handed; whatever is wrong becomes one {@link BadInput}. */
final class Input {
    static final String STANDARD_INPUT = "standard input";

    private Input() {}

    /** A file, or standard input where the name is {@code -}. */
    static Source source(String name) {
        try {
            return name.equals("-") ? Source.named(STANDARD_INPUT, standardInput()) : Source.file(Path.of(name));
        } catch (IOException e) {
            throw new BadInput((name.equals("-") ? STANDARD_INPUT : name) + ": cannot be read: " + reason(e));
        } catch (InvalidPathException e) {
            throw new BadInput(name + ": cannot be read: the name cannot be used in this locale; try one with UTF-8");
        }
    }

    /** Bytes that are not UTF-8 are an error here as they are in a file, never replaced. */
    private static String standardInput() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(System.in.readAllBytes());
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    static String reason(IOException e) {
        if (e instanceof NoSuchFileException) return "there is no such file";
        return e instanceof CharacterCodingException ? "it is not UTF-8" : String.valueOf(e.getMessage());
    }

    /** The bundled case. */
    static Source bundled() {
        try (InputStream in = Input.class.getResourceAsStream("bundled.yaml")) {
            return Source.named("bundled.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static <T> T read(Source source, Either<Seq<Problem>, T> read) {
        return read.getOrElseThrow(problems -> new BadInput(source, problems));
    }

    static Application application(Source source, Vector<Profile> profiles) {
        Application application = read(source, Documents.application(source));
        Vector<Profile> known = profiles.appendAll(Profiles.knownIds().map(Profiles::get));
        Vector<String> strange = known.map(p -> p.strangers(application)).reduce((a, b) -> a.filter(b::contains));
        if (strange.isEmpty()) return application;
        Vector<String> names =
                known.flatMap(Profile::externals).map(e -> e.name()).distinct();
        throw bad(
                source,
                strange.map(s -> new Problem(
                        "external." + s,
                        At.NOWHERE,
                        "no document leaves this to other rules" + NearMiss.hint(s, names))));
    }

    /** Problems that turned up after reading, put where they stand in the source. */
    static BadInput bad(Source source, Seq<Problem> problems) {
        Option<Located> root = Documents.tree(source, new Problems());
        return new BadInput(
                source,
                problems.map(p -> new Problem(
                        p.path(), root.map(r -> Located.find(r, p.path()).at()).getOrElse(p.at()), p.message())));
    }

    /** What an application states that contradicts a document's place or notion of town. */
    static BadInput contradictory(Source source, Seq<Problem> problems, Profile under) {
        return bad(
                source, problems.map(p -> new Problem(p.path(), p.at(), p.message() + " (under " + under.id() + ")")));
    }

    /** A built-in profile by its id, or the profile of a file. */
    static Profile profile(String idOrFile) {
        return profile(idOrFile, "");
    }

    /** The profile that a case file names; one that is not found is a fault of the case file. */
    static Profile profile(CaseFile file) {
        return profile(file.profile(), file.name() + ": profile: ");
    }

    private static Profile profile(String idOrFile, String where) {
        if (Profiles.knownIds().contains(idOrFile)) return Profiles.get(idOrFile);
        if (!isFile(idOrFile)) throw new BadInput(where + Profiles.unknown(idOrFile));
        Source source;
        try {
            source = source(idOrFile);
        } catch (BadInput e) {
            throw new BadInput(where + e.getMessage());
        }
        return read(source, ProfileFiles.read(source));
    }

    private static boolean isFile(String name) {
        if (name.endsWith(".yaml") || name.endsWith(".yml") || name.endsWith(".json")) return true;
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
