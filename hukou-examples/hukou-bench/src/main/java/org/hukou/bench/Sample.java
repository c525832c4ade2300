package org.hukou.bench;

import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.hukou.model.application.Application;
import org.hukou.policy.arbitrary.Lives;

/** Applications drawn from a seed: the same seed gives the same ones. */
enum Sample {
    /** Lives near the lines of the document, every other one with some of what is stated forgotten. */
    RANDOM {
        @Override
        Application[] draw(int size, long seed) {
            Random random = new Random(seed);
            return lives(random, size)
                    .map(life -> random.nextBoolean() ? life : Lives.forgetting(life, random))
                    .toArray(Application[]::new);
        }
    },
    /** One life over and over, so that every branch goes the same way. */
    SAME {
        @Override
        Application[] draw(int size, long seed) {
            Application life = lives(new Random(seed), 1).findFirst().orElseThrow();
            return Stream.generate(() -> life).limit(size).toArray(Application[]::new);
        }
    };

    abstract Application[] draw(int size, long seed);

    private static Stream<Application> lives(Random random, int size) {
        Application[] lives = new Application[size];
        JqwikSession.run(() -> {
            var generator = Lives.stated().generator(1000);
            for (int i = 0; i < size; i++) lives[i] = generator.next(random).value();
        });
        return Stream.of(lives);
    }
}
