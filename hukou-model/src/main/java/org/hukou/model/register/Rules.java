package org.hukou.model.register;

/** Thresholds that the rules of the register rest on. */
final class Rules {
    /** Completed years from which somebody is no minor (art. 18; Civil Code art. 17). */
    static final int MAJORITY = 18;

    private Rules() {}
}
