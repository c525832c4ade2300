package org.hukou.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.hukou.model.io.Source;
import org.hukou.policy.receipt.Receipt;
import org.hukou.policy.receipt.Receipts;

/** Writes receipts, each to a file of its own. */
final class ReceiptFile {
    private ReceiptFile() {}

    /** Writes a receipt to a file that must not be there yet: JSON where its name ends in {@code .json}, otherwise YAML. */
    static void write(String name, Receipt receipt) {
        Source.Format format = name.endsWith(".json") ? Source.Format.JSON : Source.Format.YAML;
        byte[] bytes = Receipts.write(receipt, format).getBytes(StandardCharsets.UTF_8);
        try {
            Path file = Path.of(name);
            OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            write(file, out, bytes);
        } catch (FileAlreadyExistsException e) {
            throw new BadInput(name + ": cannot be written: the file is there already, and a receipt is never"
                    + " overwritten; name another");
        } catch (IOException e) {
            throw new BadInput(name + ": cannot be written: " + Input.reason(e));
        } catch (InvalidPathException e) {
            throw new BadInput(
                    name + ": cannot be written: the name cannot be used in this locale; try one with UTF-8");
        }
    }

    /** Writes all of it or leaves nothing behind. */
    private static void write(Path file, OutputStream opened, byte[] bytes) throws IOException {
        try (OutputStream out = opened) {
            out.write(bytes);
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
