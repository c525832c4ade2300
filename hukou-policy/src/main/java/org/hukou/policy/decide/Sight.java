package org.hukou.policy.decide;

import org.hukou.model.value.Truth;
import org.hukou.policy.fact.Frame;
import org.jspecify.annotations.Nullable;

/**
 * One person of one application, looked at by one pathway after the other: what they share is found once, when it is first
 * asked for. Mutable; for one thread.
 */
final class Sight {
    private static final Truth[] TRUTHS = Truth.values();

    private final Layout layout;
    private final Frames frames;
    private final Frame alone;
    private final byte[] truths;
    private final @Nullable Frame[][] cut;

    Sight(Layout layout, Frames frames, Frame alone) {
        this.layout = layout;
        this.frames = frames;
        this.alone = alone;
        this.truths = new byte[layout.shared().length];
        this.cut = new Frame[layout.views().length][];
    }

    /** The frame of the person with nothing picked, leaning on nobody. */
    Frame alone() {
        return alone;
    }

    /** The truth at a place; kept as one more than its place among the truths, so that nothing is kept as zero. */
    Truth truth(int place) {
        int known = truths[place];
        if (known != 0) return TRUTHS[known - 1];
        Truth truth = layout.shared()[place].in(this);
        truths[place] = (byte) (truth.ordinal() + 1);
        return truth;
    }

    /** The frames of a view, by its place. */
    Frame[] frames(int place) {
        Frame[] known = cut[place];
        if (known != null) return known;
        Layout.View view = layout.views()[place];
        return cut[place] = frames.of(alone.subject(), view.anchor(), view.picks());
    }
}
