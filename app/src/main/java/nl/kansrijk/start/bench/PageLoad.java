package nl.kansrijk.start.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets many people walk through the pages of an open demo home at once and measures each answer, log-in and warming up
 * left out. Who walks where is drawn from a fixed seed.
 */
public final class PageLoad {
    private static final int SEED = 50;
    private final String house;
    private final Crowd crowd;
    private Answers answers = new Answers(0);

    /** @param house address of an open demo home, such as {@code http://localhost:8080} */
    public PageLoad(String house, Crowd crowd) {
        this.house = house;
        this.crowd = crowd;
    }

    /** The median and 95th percentile of an answer (ms), the number of answers and of those that went wrong. */
    public List<Figure> measure() throws IOException, InterruptedException {
        var cards = cards();
        if (cards.isEmpty()) throw new IOException("the house at " + house + " has no cards of invented people");
        var people = people(cards);
        var begins = System.nanoTime() + crowd.warming().toNanos();
        answers = new Answers(begins);
        walk(people, answers, begins + crowd.length().toNanos());
        return answers.figures();
    }

    private static void walk(List<Walker> people, Answers answers, long ends) throws InterruptedException {
        together(people.stream()
                .map(person -> (Callable<Void>) () -> {
                    person.walkUntil(answers, ends);
                    return null;
                })
                .toList());
    }

    /** The median and 95th percentile of each kind of page (ms); after measuring. */
    public List<Figure> byPage() {
        return answers.figuresByPage();
    }

    /** What went wrong, the first few kinds. */
    public List<String> complaints() {
        return answers.complaints();
    }

    /** The cards by walk. */
    private Map<Walk, List<String>> cards() throws IOException, InterruptedException {
        var found = new EnumMap<Walk, List<String>>(Walk.class);
        try (var visitor = new Visitor(house)) {
            for (var card : visitor.cards()) {
                var first = visitor.enter(card).path();
                Walk.from(first)
                        .ifPresent(walk -> found.computeIfAbsent(walk, w -> new ArrayList<>())
                                .add(card));
            }
        }
        return found;
    }

    private List<Walker> people(Map<Walk, List<String>> cards) throws IOException, InterruptedException {
        var walks = new ArrayList<Walk>();
        cards.keySet().forEach(walk -> walks.addAll(java.util.Collections.nCopies(walk.share(), walk)));
        java.util.Collections.shuffle(walks, new Random(SEED));
        var people = new ArrayList<Walker>();
        for (int i = 0; i < crowd.sessions(); i++) {
            var walk = walks.get(i % walks.size());
            var own = cards.get(walk);
            var walker = new Walker(house, walk, crowd, SEED + i);
            if (own != null) walker.enter(own.get(i % own.size()));
            people.add(walker);
        }
        return people;
    }

    private static void together(List<Callable<Void>> all) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : threads.invokeAll(all)) one.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }
}
