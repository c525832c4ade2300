package org.hukou.model.register;

import java.util.Optional;
import org.hukou.model.household.Resident;
import org.hukou.model.shape.Shape;
import org.hukou.model.shape.Types;

/**
 * A person new to the register, with what is stated of the person. Of a registration stated, the register keeps the nature
 * before the reform and whether it was converted; where and how somebody is registered it says itself.
 *
 * @param placement how the person stands in the household
 * @param resident the person
 */
public record Newcomer(Placement placement, Resident resident) {
    /** The table of its attributes. */
    public static final Shape<Newcomer> SHAPE = Shape.<Newcomer, Draft>table("newcomer", Draft::new, Draft::newcomer)
            .embed(Placement.SHAPE, Newcomer::placement, (d, v) -> d.placement = Optional.of(v))
            .with("resident", Types.block(Resident.SHAPE), n -> Optional.of(n.resident()), (d, v) -> d.resident = v)
            .done();
}
