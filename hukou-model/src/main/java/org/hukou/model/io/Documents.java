package org.hukou.model.io;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Option;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.application.Application;
import org.hukou.model.household.Household;
import org.hukou.model.household.Resident;
import org.hukou.model.shape.Shape;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problem;
import org.hukou.model.tree.Problems;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * The one entry point for values in JSON and YAML. Reading reports every problem at once, each with path, line and
 * column, and gives either the whole value or the problems, never half of it. Documents state {@code format: 1}. Size
 * (4 Mi characters), depth (64) and the length of numbers are bounded; YAML anchors and aliases are refused. Writing
 * gives what reading takes. Stateless and thread-safe.
 */
public final class Documents {
    /** The version of the notation. */
    public static final int FORMAT = 1;

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    private static final ObjectMapper LINE = JsonMapper.builder().build();
    private static final ObjectMapper YAML =
            yaml().enable(YAMLWriteFeature.MINIMIZE_QUOTES).build();
    private static final ObjectMapper QUOTED =
            yaml().disable(YAMLWriteFeature.MINIMIZE_QUOTES).build();

    private Documents() {}

    private static YAMLMapper.Builder yaml() {
        return YAMLMapper.builder(YAMLFactory.builder()
                        .stringQuotingChecker(new Quoting())
                        .build())
                .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
                .disable(YAMLWriteFeature.SPLIT_LINES);
    }

    /** Reads an application. */
    public static Either<Seq<Problem>, Application> application(Source source) {
        return read(source, Application.SHAPE);
    }

    /** Reads a resident. */
    public static Either<Seq<Problem>, Resident> resident(Source source) {
        return read(source, Resident.SHAPE);
    }

    /** Reads a household. */
    public static Either<Seq<Problem>, Household> household(Source source) {
        return read(source, Household.SHAPE);
    }

    /** Reads a value by its table. */
    public static <E> Either<Seq<Problem>, E> read(Source source, Shape<E> shape) {
        Problems problems = new Problems();
        Option<E> value = tree(source, problems).flatMap(root -> {
            Located body = formatted(root, problems);
            return shape.read(body, problems);
        });
        return problems.isEmpty() ? Either.right(value.get()) : Either.left(problems.all());
    }

    /** Reads a document as a tree, for readers of other kinds of document; problems may come with a tree. */
    public static Option<Located> tree(Source source, Problems problems) {
        return TreeReader.read(source, problems);
    }

    /** The document without its {@code format}, which must be there and be {@link #FORMAT}. */
    public static Located formatted(Located root, Problems problems) {
        Option<Fields> fields = Fields.of(root, new Problems());
        if (fields.isEmpty()) return root;
        Option<Located> format = fields.get().get("format");
        if (format.isEmpty()) problems.add(root, "missing property 'format'; this version reads format: " + FORMAT);
        else if (!(format.get() instanceof Located.Num n) || n.value().compareTo(BigDecimal.valueOf(FORMAT)) != 0)
            problems.add(
                    format.get(),
                    "this version reads format: " + FORMAT + ", found "
                            + format.get().kind());
        Located.Obj object = (Located.Obj) root;
        return new Located.Obj(object.path(), object.at(), object.fields().remove("format"));
    }

    /** A value in JSON or YAML, with {@code format: 1}; reading it again gives an equal value. */
    public static <E> String write(E value, Shape<E> shape, Source.Format format) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", FORMAT);
        document.putAll(shape.write(value));
        return text(document, format);
    }

    /** An application in JSON or YAML. */
    public static String write(Application application, Source.Format format) {
        return write(application, Application.SHAPE, format);
    }

    /** Maps, lists, strings, numbers and booleans in JSON or YAML, for writers of other kinds of document. */
    public static String text(Object plain, Source.Format format) {
        ObjectMapper yaml = Quoting.fitsBlocks(plain) ? YAML : QUOTED;
        String text = (format == Source.Format.JSON ? JSON : yaml).writeValueAsString(plain);
        return text.endsWith("\n") ? text : text + "\n";
    }

    /** The same in JSON on one line, without a line end. */
    public static String line(Object plain) {
        return LINE.writeValueAsString(plain);
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
