package org.hukou.policy.decide;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hukou.model.shape.Types;
import org.hukou.model.tree.Fields;
import org.hukou.model.tree.Located;
import org.hukou.model.tree.Problems;
import org.hukou.model.value.Words;
import org.hukou.policy.profile.EntryHousehold;

/** Options as properties of a document: {@code readings, underAllReadings, asIfInForce, placement}. */
public final class OptionsTree {
    private OptionsTree() {}

    /** Reads the options among the properties of an object; those not stated are as by default. */
    public static Options read(Fields fields, Problems problems) {
        Options options = Options.DEFAULT;
        for (Located readings : fields.get("readings"))
            for (Fields taken : Fields.of(readings, problems))
                for (String id : taken.names())
                    for (String option : taken.text(id)) options = options.withReading(id, option);
        for (Located all : fields.get("underAllReadings"))
            if (Types.flag().read(all, problems).getOrElse(false)) options = options.withAllReadings();
        for (Located asIf : fields.get("asIfInForce"))
            options = options.withAsIfInForce(Types.flag().read(asIf, problems).getOrElse(false));
        for (Located placement : fields.get("placement"))
            for (EntryHousehold household : Types.word(EntryHousehold.class).read(placement, problems))
                options = options.withPlacement(household);
        return options;
    }

    /** The options that are not as by default. */
    public static Map<String, Object> of(Options options) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (!options.readings().isEmpty())
            map.put("readings", options.readings().toJavaMap());
        if (options.underAllReadings()) map.put("underAllReadings", true);
        if (options.asIfInForce()) map.put("asIfInForce", true);
        options.placement().ifPresent(p -> map.put("placement", Words.of(p)));
        return map;
    }
}
