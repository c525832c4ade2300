package org.hukou.model.journal;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import org.hukou.model.register.Event;
import org.hukou.model.register.Events;
import org.hukou.model.tree.At;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;

/**
 * One event as a line of JSON, without a line end, beginning with its hash: that of the hash before it and of the rest of
 * the line, byte for byte. It holds what the event holds, citizen numbers too.
 *
 * @param text the line
 */
public record JournalLine(String text) {
    private static final String BEGIN = "{\"chain\":\"";
    private static final int DIGITS = 64;
    private static final int REST = BEGIN.length() + DIGITS + "\",".length();

    /** The line of an event behind a chain. */
    public static JournalLine of(Chain before, Event event) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("format", Documents.FORMAT);
        map.putAll(Events.write(event));
        String rest = Documents.line(map).substring(1);
        return new JournalLine(BEGIN + hash(before.hash(), rest) + "\"," + rest);
    }

    private static String hash(String before, String rest) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(before.getBytes(StandardCharsets.US_ASCII));
            digest.update(rest.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where a journal stands after this line. */
    public Chain after(Chain before) {
        return new Chain(before.events() + 1, hash());
    }

    /** Whether it begins as a line does. */
    boolean isFormed() {
        return text.length() > REST && text.startsWith(BEGIN) && text.startsWith("\",", REST - 2);
    }

    /** The hash that it says it has; zeros where it is not formed as a line is. */
    public String hash() {
        return isFormed() ? text.substring(BEGIN.length(), BEGIN.length() + DIGITS) : Chain.START.hash();
    }

    /** The event, where the line is whole and follows a hash; otherwise what is wrong with it, and where in it. */
    public Either<Seq<Problem>, Event> event(String hashBefore) {
        if (!isFormed()) return wrong(1, "it does not begin as a line of a journal does");
        String rest = text.substring(REST);
        if (!hash(hashBefore, rest).equals(hash()))
            return wrong(BEGIN.length() + 1, "the hash does not fit the line and the one before it");
        Problems problems = new Problems();
        Option<Event> event = Documents.tree(Source.json(" ".repeat(REST - 1) + "{" + rest), problems)
                .map(root -> Documents.formatted(root, problems))
                .flatMap(root -> Events.read(root, problems));
        return problems.isEmpty() && event.isDefined() ? Either.right(event.get()) : Either.left(problems.all());
    }

    private static Either<Seq<Problem>, Event> wrong(int column, String message) {
        return Either.left(Vector.of(new Problem("", new At(1, column), message)));
    }

    /** The hash; the event may be personal. */
    @Override
    public String toString() {
        return "JournalLine[" + hash() + "]";
    }
}
