package org.hukou.cli;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hukou.model.value.NearMiss;
import org.hukou.model.value.Words;
import org.hukou.policy.profile.Norm;
import org.hukou.policy.profile.NormFilter;
import org.hukou.policy.profile.NormKind;
import org.hukou.policy.profile.Profile;
import org.hukou.policy.profile.ProfileFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Lists the norms of a profile, all or those looked for. */
@Command(
        name = "norms",
        description = "Lists the norms of a profile; with --format yaml or json, as they stand in the file.",
        mixinStandardHelpOptions = true,
        versionProvider = Hukou.Version.class)
final class NormsCommand implements Callable<Integer> {
    @Spec
    CommandSpec spec = CommandSpec.create();

    @Mixin
    Output output = new Output();

    @Parameters(paramLabel = "PROFILE", description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            converter = OfKind.class,
            description = "Only this kind, such as settlement or target; may be repeated.")
    List<NormKind> kinds = new ArrayList<>();

    @Option(names = "--article", paramLabel = "ARTICLE", description = "Only this article, as printed or as in the id.")
    String article = "";

    @Option(names = "--addressee", paramLabel = "WHOM", description = "Only what addresses these, such as police.")
    String addressee = "";

    @Option(names = "--responsible", paramLabel = "BODY", description = "Only what this body is responsible for.")
    String responsible = "";

    @Option(names = "--text", paramLabel = "TEXT", description = "Only what says this, or has it as a key term.")
    String text = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            converter = InForce.OfDate.class,
            description = "Only what holds on this date by the dates that norms themselves print.")
    Optional<LocalDate> on = Optional.empty();

    static final class OfKind implements ITypeConverter<NormKind> {
        @Override
        public NormKind convert(String value) {
            return Vector.of(NormKind.values())
                    .find(kind -> Words.of(kind).equals(value))
                    .getOrElseThrow(() -> new TypeConversionException("unknown kind '" + value + "'" + hint(value)));
        }

        private static String hint(String value) {
            String near = NearMiss.hint(value, Words.of(NormKind.class));
            return near.isEmpty() ? "; known here: " + Words.of(NormKind.class).mkString(", ") : near;
        }
    }

    @Override
    public Integer call() {
        Profile asked = Input.profile(profile);
        Vector<Norm> found = asked.norms().filter(filter().test());
        output.write(
                spec.commandLine().getOut(),
                () -> found.map(n -> NormText.of(n, asked, output)).mkString()
                        + output.say(
                                "共" + found.size() + "条\n",
                                found.size() + (found.size() == 1 ? " norm\n" : " norms\n")),
                () -> found.map(ProfileFiles::tree).toJavaList());
        return 0;
    }

    private NormFilter filter() {
        NormFilter filter = NormFilter.all();
        if (!kinds.isEmpty()) filter = filter.kind(kinds.toArray(NormKind[]::new));
        if (!article.isEmpty()) filter = filter.article(article);
        if (!addressee.isEmpty()) filter = filter.addressee(addressee);
        if (!responsible.isEmpty()) filter = filter.responsible(responsible);
        if (!text.isEmpty()) filter = filter.text(text);
        return on.map(filter::holdingOn).orElse(filter);
    }
}
