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
    private final Random chance;

    Walker(String house, Walk walk, Crowd crowd, long seed) {
        this.visitor = new Visitor(house);
        this.walk = walk;
        this.crowd = crowd;
        this.chance = new Random(seed);
    }

    void enter(String card) throws IOException, InterruptedException {
        visitor.enter(card);
    }

    /** Rounds of the walk until this moment (of the nano clock), with a random share of the think time before the first. */
    void walkUntil(Answers answers, long ends) {
        think(chance.nextDouble(), ends);
        while (System.nanoTime() < ends) {
            round(answers, () -> {
                think(1, ends);
                return System.nanoTime() >= ends;
            });
            think(1, ends);
        }
        close();
    }

    /** One round: the first screen and a link of each kind; stops when asked to. */
    private void round(Answers answers, BooleanSupplier stops) {
        var pages = new ArrayList<String>();
        read(walk.first(), pages, answers);
        for (var link : walk.links()) {
            var next = Walk.pick(link, pages, chance);
            if (next.isPresent() && stops.getAsBoolean()) return;
            next.ifPresent(path -> read(path, pages, answers));
        }
    }

    private void read(String path, ArrayList<String> pages, Answers answers) {
        var asked = System.nanoTime();
        try {
            pages.add(visitor.read(path).text());
            answers.came(kind(path), asked, System.nanoTime());
        } catch (IOException wrong) {
            answers.wentWrong(String.valueOf(wrong.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The kind of page behind an address: without ids and questions. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "?").replaceAll("[0-9a-f-]{36}", "{id}");
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
