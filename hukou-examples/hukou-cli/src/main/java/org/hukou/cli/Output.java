package org.hukou.cli;

import java.io.PrintWriter;
import java.util.function.Supplier;
import org.hukou.model.gloss.Language;
import org.hukou.model.io.Documents;
import org.hukou.model.io.Source;
import picocli.CommandLine.Option;

/** How a command writes: text in a language, JSON or YAML. */
final class Output {
    /** The notations a command writes. */
    enum Format {
        TEXT,
        JSON,
        YAML
    }

    @Option(
            names = "--format",
            defaultValue = "text",
            paramLabel = "FORMAT",
            description = "text, json or yaml (default: ${DEFAULT-VALUE}).")
    Format format = Format.TEXT;

    @Option(
            names = "--lang",
            defaultValue = "en",
            paramLabel = "LANG",
            description = "zh or en, for text (default: ${DEFAULT-VALUE}).")
    Language language = Language.EN;

    void write(PrintWriter out, Supplier<String> text, Supplier<Object> plain) {
        switch (format) {
            case TEXT -> out.print(text.get());
            case JSON -> out.print(Documents.text(plain.get(), Source.Format.JSON));
            case YAML -> out.print(Documents.text(plain.get(), Source.Format.YAML));
        }
        out.flush();
    }

    String say(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    String colon() {
        return say("：", ": ");
    }

    String comma() {
        return say("，", ", ");
    }

    String semicolon() {
        return say("；", "; ");
    }

    /** In brackets, after what it belongs to. */
    String bracketed(String text) {
        return say("（" + text + "）", " (" + text + ")");
    }
}
