package org.hukou.model.gloss;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hukou.model.value.Words;

/**
 * Short labels for people to read, in one language: of facts, of the words of enums, and of blocks. They are no notation:
 * files and conditions keep the ids and words. What is left to others ({@code external.}) has no gloss here. Each language
 * is loaded once, when it is first asked for. Immutable and thread-safe.
 */
public final class Glosses {
    private static final ConcurrentMap<Language, Glosses> LOADED = new ConcurrentHashMap<>();

    private static final String ANCHOR = "anchor";

    private final Language language;
    private final Map<String, String> glosses;

    private Glosses(Language language, Map<String, String> glosses) {
        this.language = language;
        this.glosses = glosses;
    }

    /** The glosses in a language. */
    public static Glosses in(Language language) {
        return LOADED.computeIfAbsent(language, Glosses::load);
    }

    private static Glosses load(Language language) {
        String name = language + ".properties";
        Properties read = new Properties();
        try (InputStream bytes = Objects.requireNonNull(Glosses.class.getResourceAsStream(name), name)) {
            read.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> glosses = HashMap.empty();
        for (String key : read.stringPropertyNames()) glosses = glosses.put(key, read.getProperty(key));
        return new Glosses(language, glosses);
    }

    /**
     * What a fact is called, such as {@code dwelling.areaKind}. A fact of the anchor, such as {@code anchor.age} or {@code
     * anchor.work.stable}, is called by the fact of a person that it is; {@code anchor.consents} and {@code
     * anchor.cameAsRelative} are facts of the kinship. Names given to persons are {@code resident.label}.
     *
     * @throws IllegalArgumentException where no table has such a fact
     */
    public String fact(String id) {
        String prefix = ANCHOR + ".";
        Option<String> gloss =
                id.startsWith(prefix) ? ofAnchor(id.substring(prefix.length())) : glosses.get("fact." + id);
        return gloss.getOrElseThrow(() ->
                unknown("fact '" + id + "'", "a fact is named by block and attribute, such as dwelling.areaKind"));
    }

    private Option<String> ofAnchor(String id) {
        return glosses.get("fact." + id)
                .orElse(() -> glosses.get("fact.person." + id))
                .map(base -> glosses.get(ANCHOR).get().replace("%s", base))
                .orElse(() -> ofKinship(id));
    }

    /** The gloss of an attribute of the kinship names the anchor itself. */
    private Option<String> ofKinship(String id) {
        if (id.isEmpty()) return Option.none();
        return glosses.get("fact.kin." + ANCHOR + Character.toUpperCase(id.charAt(0)) + id.substring(1));
    }

    /**
     * What a word is called, such as {@code AreaKind.COUNTY_SEAT}. No two words of one enum are called the same.
     *
     * @throws IllegalArgumentException where no attribute has such words
     */
    public String word(Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return glosses.get("word." + type + "." + Words.of(constant))
                .getOrElseThrow(() -> unknown(
                        "word '" + Words.of(constant) + "' of " + type, "only the words of attributes are glossed"));
    }

    /**
     * What a block is called, such as {@code dwelling} or {@code land.exit}, or the persons of a role, such as {@code
     * sponsors}.
     *
     * @throws IllegalArgumentException where no table has such a block
     */
    public String block(String name) {
        return glosses.get("block." + name)
                .getOrElseThrow(() -> unknown(
                        "block '" + name + "'", "a block is named as in the ids of its facts, such as dwelling"));
    }

    /** The keys of all glosses. */
    Set<String> keys() {
        return glosses.keySet();
    }

    private IllegalArgumentException unknown(String what, String mend) {
        return new IllegalArgumentException("no gloss in " + language + " of the " + what + "; " + mend);
    }
}
