package nl.kansrijk.start.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One professional in a talk: opens a block of questions, fills it in, keeps it, and goes on with the next block. */
final class Talker implements AutoCloseable {
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?");
    private static final Pattern STEP = Pattern.compile("type=\"radio\"[^>]*name=\"(Q[^\"]+)\" value=\"([0-9])\"");
    private static final List<String> BLOCKS = List.of("d", "e", "f", "g", "h");
    private final Visitor visitor;
    private final String talk;
    private final Crowd crowd;
    private final Random chance;

    /** @param talk address of the talk with the own client */
    Talker(String house, String talk, Crowd crowd, long seed) {
        this.visitor = new Visitor(house);
        this.talk = talk;
        this.crowd = crowd;
        this.chance = new Random(seed);
    }

    void enter(String card) throws IOException, InterruptedException {
        visitor.enter(card);
    }

    /** Block after block until this moment (of the nano clock), with a random share of the think time before the first. */
    void talkUntil(Answers answers, long ends) {
        think(chance.nextDouble(), ends);
        for (int nth = 0; System.nanoTime() < ends; nth++) {
            block(talk + "/vragen/" + BLOCKS.get(nth % BLOCKS.size()), answers, ends);
            think(1, ends);
        }
        close();
    }

    private void block(String path, Answers answers, long ends) {
        try {
            var page = visitor.read(path).text();
            think(1, ends);
            if (System.nanoTime() >= ends) return;
            var filled = filled(page);
            long asked = System.nanoTime();
            visitor.send(path, filled);
            answers.came("intake.save", asked, System.nanoTime());
        } catch (IOException wrong) {
            answers.wentWrong(String.valueOf(wrong.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Everything the page sends along, an answer to every scale, and the button at the end of the block. */
    private Map<String, String> filled(String page) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(page).results().forEach(one -> fields.put(one.group(1), value(one)));
        STEP.matcher(page).results().forEach(one -> {
            if (!fields.containsKey(one.group(1)) || chance.nextInt(3) == 0) fields.put(one.group(1), one.group(2));
        });
        fields.put("doe", "verder");
        return fields;
    }

    private static String value(MatchResult hidden) {
        return hidden.group(2) == null ? "" : hidden.group(2);
    }

    private void think(double share, long ends) {
        long nanos = Math.min((long) (crowd.think().toNanos() * share), ends - System.nanoTime());
        if (nanos > 0) java.util.concurrent.locks.LockSupport.parkNanos(nanos);
    }

    @Override
    public void close() {
        visitor.close();
    }
}
