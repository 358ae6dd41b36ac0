package nl.kansrijk.start.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** One person on a walk: reads, thinks, reads on; each answer is timed. */
final class Walker implements AutoCloseable {
    private final Visitor visitor;
    private final Walk walk;
    private final Crowd crowd;
    private final Answers answers;
    private final Random chance;

    Walker(String house, Walk walk, Crowd crowd, Answers answers, long seed) {
        this.visitor = new Visitor(house);
        this.walk = walk;
        this.crowd = crowd;
        this.answers = answers;
        this.chance = new Random(seed);
    }

    void enter(String card) throws IOException, InterruptedException {
        visitor.enter(card);
    }

    /** Rounds of the walk until this moment (of the nano clock), with a random share of the think time before the first. */
    void walkUntil(long ends) {
        think(chance.nextDouble(), ends);
        while (System.nanoTime() < ends) {
            round(chance, () -> {
                think(1, ends);
                return System.nanoTime() >= ends;
            });
            think(1, ends);
        }
        close();
    }

    /** One round: the first screen and a link of each kind; stops when asked to. */
    void round(Random choice, BooleanSupplier stops) {
        var pages = new ArrayList<String>();
        read(walk.first(), pages);
        for (var link : walk.links()) {
            var next = Walk.pick(link, pages, choice);
            if (next.isPresent() && stops.getAsBoolean()) return;
            next.ifPresent(path -> read(path, pages));
        }
    }

    private void read(String path, ArrayList<String> pages) {
        var asked = System.nanoTime();
        try {
            pages.add(visitor.read(path).text());
            answers.came(System.nanoTime() - asked);
        } catch (IOException wrong) {
            answers.wentWrong(String.valueOf(wrong.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void think(double share, long ends) {
        var nanos = Math.min((long) (crowd.think().toNanos() * share), ends - System.nanoTime());
        if (nanos > 0) LockSupport.parkNanos(nanos);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
