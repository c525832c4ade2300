package org.hukou.policy.decide;

import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Frame;

/** A compiled condition: its truth in a frame. */
@FunctionalInterface
interface Node {
    Truth in(Frame frame);
}
