package org.hukou.policy.particular;

import java.util.Optional;
import org.hukou.model.gloss.Text;

/**
 * A body set up, by offices; people are not stored.
 *
 * @param name the body
 * @param head the office of its head
 * @param deputies the offices of the deputies
 * @param host where its office sits
 * @param members how many members the text names
 */
public record Body(
        Text name, Optional<Text> head, Optional<Text> deputies, Optional<Text> host, Optional<Integer> members)
        implements Particular {}
