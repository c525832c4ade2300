package org.hukou.policy.profile;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hukou.model.io.Source;
import org.hukou.model.value.NearMiss;

/**
 * The built-in profiles, each read once, when it is first asked for: local documents, and national ones that a local
 * profile can name as its base. Thread-safe.
 */
public final class Profiles {
    private static final Vector<String> IDS =
            Vector.of("haining-2003", "qiqihar-2008", "qujing-2015", "wusheng-2015", "zibo-2021", "zibo-2021-draft");
    private static final Vector<String> BASES = Vector.of("national-2016");
    private static final Map<String, Profile> READ = new ConcurrentHashMap<>();

    private Profiles() {}

    /** The ids of the built-in local documents, in alphabetical order. */
    public static Vector<String> ids() {
        return IDS;
    }

    /** The ids of the built-in documents that hold in the whole country, in alphabetical order. */
    public static Vector<String> baseIds() {
        return BASES;
    }

    /** The ids of all built-in profiles: the local documents, then those that hold in the whole country. */
    public static Vector<String> knownIds() {
        return IDS.appendAll(BASES);
    }

    /** The built-in documents that hold in the whole country. */
    public static Vector<Profile> bases() {
        return BASES.map(Profiles::get);
    }

    /** All built-in local documents. */
    public static Vector<Profile> all() {
        return IDS.map(Profiles::get);
    }

    /** The built-in profile of an id; empty where there is none. */
    public static Optional<Profile> find(String id) {
        return knownIds().contains(id) ? Optional.of(READ.computeIfAbsent(id, Profiles::read)) : Optional.empty();
    }

    /**
     * The built-in profile of an id.
     *
     * @throws IllegalArgumentException where there is none, with the nearest id
     */
    public static Profile get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(unknown(id)));
    }

    /** The message about an unknown profile. */
    public static String unknown(String id) {
        String near = NearMiss.hint(id, knownIds());
        return "unknown profile '" + id + "'"
                + (near.isEmpty() ? "; built in are: " + knownIds().mkString(", ") : near);
    }

    /** The text of a built-in profile, as a file to copy and change. */
    public static String text(String id) {
        try (InputStream in = Profiles.class.getResourceAsStream(id + ".yaml")) {
            if (in == null) throw new IllegalArgumentException(unknown(id));
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Profile read(String id) {
        return ProfileFiles.read(Source.named(id + ".yaml", text(id)))
                .getOrElseThrow(problems -> new IllegalStateException(problems.mkString("\n")));
    }
}
