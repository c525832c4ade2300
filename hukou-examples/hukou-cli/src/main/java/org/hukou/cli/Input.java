package org.hukou.cli;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hukou.model.application.Application;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.tree.Problem;
import org.hukou.model.value.NearMiss;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import org.hukou.policy.profile.Profiles;

/** Reads what a command is handed; whatever is wrong becomes one {@link BadInput}. */
final class Input {
    private Input() {}

    /** A file, or standard input where the name is {@code -}. */
    static Source source(String name) {
        try {
            if (name.equals("-"))
                return Source.named("standard input", new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
            return Source.file(Path.of(name));
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be read: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.NoSuchFileException) return "there is no such file";
        return e instanceof java.nio.charset.CharacterCodingException
                ? "it is not UTF-8"
                : String.valueOf(e.getMessage());
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
        return read.getOrElseThrow(problems -> new BadInput(
                problems.map(p -> p.render(source.name(), source.text())).mkString("\n")));
    }

    static Application application(Source source, Vector<Profile> profiles) {
        Application application = read(source, Documents.application(source));
        Vector<Profile> known = profiles.appendAll(Profiles.all());
        Vector<String> strange = known.map(p -> p.strangers(application)).reduce((a, b) -> a.filter(b::contains));
        if (!strange.isEmpty()) {
            Vector<String> names =
                    known.flatMap(Profile::externals).map(e -> e.name()).distinct();
            throw new BadInput(strange.map(s -> source.name() + ": external." + s
                            + ": no document leaves this to other rules" + NearMiss.hint(s, names))
                    .mkString("\n"));
        }
        return application;
    }

    /** A built-in profile by its id, or the profile of a file. */
    static Profile profile(String idOrFile) {
        if (Profiles.ids().contains(idOrFile)) return Profiles.get(idOrFile);
        boolean file = idOrFile.endsWith(".yaml") || idOrFile.endsWith(".yml") || idOrFile.endsWith(".json");
        if (!file && !Files.isRegularFile(Path.of(idOrFile))) throw new BadInput(Profiles.unknown(idOrFile));
        Source source = source(idOrFile);
        return read(source, ProfileFiles.read(source));
    }
}
