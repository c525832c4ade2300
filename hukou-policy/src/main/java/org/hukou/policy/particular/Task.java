package org.hukou.policy.particular;

import org.hukou.model.gloss.Text;

/**
 * A task handed out. Who is responsible and by when is said by the norm.
 *
 * @param name the task
 */
public record Task(Text name) implements Particular {}
