package org.hukou.cli;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.application.Application;
import org.hukou.model.io.Source;
import org.hukou.policy.decide.Decider;
import org.hukou.policy.decide.Options;
import org.hukou.policy.profile.Profile;
import picocli.CommandLine.Option;

/** Which document is asked, and how it is to be read. */
final class Asking {
    @Option(
            names = "--profile",
            required = true,
            paramLabel = "ID",
            description = "The id of a built-in profile, or a file.")
    String profile = "";

    @Option(
            names = "--reading",
            paramLabel = "ID=OPTION",
            description = "Take this option of a reading; may be repeated.")
    Map<String, String> readings = new LinkedHashMap<>();

    @Option(names = "--as-if-in-force", description = "Judge as if the document were in force on every date.")
    boolean asIfInForce;

    Profile profile() {
        return Input.profile(profile);
    }

    Decider decider(Profile asked) {
        Options options = Options.DEFAULT.withAsIfInForce(asIfInForce);
        for (Map.Entry<String, String> reading : readings.entrySet())
            options = options.withReading(reading.getKey(), reading.getValue());
        try {
            return Decider.of(asked, options);
        } catch (IllegalArgumentException e) {
            throw new BadInput(String.valueOf(e.getMessage()));
        }
    }

    /** An application from a file, about which this document can be asked. */
    Application application(String file, Decider decider) {
        Source source = Input.source(file);
        Application application = Input.application(source, Vector.of(decider.profile()));
        if (!decider.contradictions(application).isEmpty())
            throw Input.contradictory(source, decider.contradictions(application), decider.profile());
        return application;
    }
}
