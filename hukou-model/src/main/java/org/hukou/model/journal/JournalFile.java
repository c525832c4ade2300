package org.hukou.model.journal;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hukou.model.register.Event;

/**
 * A journal in a file of JSON Lines, in UTF-8, one event a line, each line with a hash that chains it to the one before it.
 * Reading stops at a last line that is damaged or cut off and says where; a damaged line that is not the last is an error.
 * Writing flushes to the disk before it returns. A file has one writer at a time, held by a lock on it. Not thread-safe.
 */
public final class JournalFile implements Journal {
    private final Path path;
    private final FileChannel channel;
    private final Replayed replayed;
    private Chain end;
    private long size;
    private boolean broken;

    private JournalFile(Path path, FileChannel channel, Replayed replayed) {
        this.path = path;
        this.channel = channel;
        this.replayed = replayed;
        this.end = replayed.end();
        this.size = replayed.bytes();
    }

    /**
     * Replays the journal of a file without changing it.
     *
     * @throws IOException where the file cannot be read
     */
    public static Either<Damage, Replayed> read(Path path) throws IOException {
        return read(path, (events, bytes) -> {});
    }

    /** The same, telling how far it has come. */
    public static Either<Damage, Replayed> read(Path path, Replay.Watcher watcher) throws IOException {
        Replay replay = new Replay(watcher);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            new ByteLines(in, replay).read();
        }
        return replay.done();
    }

    /**
     * Opens the journal of a file to write behind its end; makes the file where there is none. A last line without an end,
     * which was never acknowledged, is cut off and kept beside the journal in a file of its name and {@code .torn-} with
     * the byte it began at. A damaged last line that has its end may have been acknowledged: it is not touched, and the
     * journal not opened.
     *
     * @return the journal, or the line that cannot be taken
     * @throws IOException where the file cannot be read or written, or another writer holds it
     */
    public static Either<Damage, JournalFile> open(Path path) throws IOException {
        return open(path, (events, bytes) -> {});
    }

    /** The same, telling how far reading has come. */
    public static Either<Damage, JournalFile> open(Path path, Replay.Watcher watcher) throws IOException {
        boolean fresh = !Files.exists(path);
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            lock(path, channel);
            if (fresh) flushFolder(path);
            Either<Damage, JournalFile> opened = read(path, watcher)
                    .flatMap(replayed -> replayed.tail()
                            .filter(Damage::ended)
                            .<Either<Damage, JournalFile>>map(Either::left)
                            .orElseGet(() -> Either.right(new JournalFile(path, channel, replayed))));
            if (opened.isLeft()) channel.close();
            else opened.get().cutTail();
            return opened;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static void lock(Path path, FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock == null) throw held(path);
        } catch (OverlappingFileLockException e) {
            throw held(path);
        }
    }

    private static IOException held(Path path) {
        return new IOException(path + " is being written by another process; a journal has one writer at a time");
    }

    /** The name of a new file is on the disk only when its folder is. */
    private static void flushFolder(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // where a folder cannot be opened, as on Windows, the file system keeps names by itself
            if (!System.getProperty("os.name").startsWith("Windows")) throw e;
        }
    }

    private void cutTail() throws IOException {
        if (channel.size() == size) return;
        Path torn = path.resolveSibling(path.getFileName() + ".torn-" + size);
        ByteBuffer bytes = ByteBuffer.allocate((int) (channel.size() - size));
        while (bytes.hasRemaining() && channel.read(bytes, size + bytes.position()) >= 0) continue;
        Files.write(torn, bytes.array());
        channel.truncate(size);
        channel.force(true);
    }

    /** The register that the journal gave when it was opened. */
    public Replayed replayed() {
        return replayed;
    }

    @Override
    public Chain end() {
        return end;
    }

    @Override
    public Chain append(Seq<Event> events) throws IOException {
        if (broken) throw new IOException(path + " could not be written before; open the journal anew");
        StringBuilder lines = new StringBuilder();
        Chain next = end;
        for (Event event : events) {
            JournalLine line = JournalLine.of(next, event);
            lines.append(line.text()).append('\n');
            next = line.after(next);
        }
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        try {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) channel.write(left, size + left.position());
            channel.force(false);
        } catch (IOException | RuntimeException e) {
            broken = true;
            throw e;
        }
        size += bytes.length;
        end = next;
        return end;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
