package org.hukou.model.shape;

/**
 * That a value cannot be built without a part. A reader reports it only where nothing else is wrong with the value: a part
 * that is there and cannot be read is not missing.
 */
public final class Missing extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** That a property is missing. */
    public Missing(String property) {
        super("missing property '" + property + "'");
    }
}
