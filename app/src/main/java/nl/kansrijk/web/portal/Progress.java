package nl.kansrijk.web.portal;

import java.util.Collection;
import java.util.List;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;

/**
 * How far looking at the picture has come. What the client wrote down alone needs no answer and is not counted.
 *
 * @param enoughPermille from which share of answers the picture counts as looked at together. Source: domain J3
 */
public record Progress(long answered, long all, long enoughPermille) {
    private static final int WHOLE = 1000;
    private static final int STEPS = 20;

    /** How far it has come with a whole file. */
    public static Progress of(ClientFile file, long enoughPermille) {
        return of(Chapter.ALL.stream().flatMap(chapter -> chapter.of(file)).toList(), enoughPermille);
    }

    static Progress of(Collection<ClientFile.Entry> entries, long enoughPermille) {
        List<Recognition.Status> asked = entries.stream()
                .map(ClientFile.Entry::statement)
                .filter(said -> !said.ownWords())
                .map(said -> said.recognition().status())
                .toList();
        return new Progress(
                asked.stream()
                        .filter(status -> status != Recognition.Status.NOT_ASKED)
                        .count(),
                asked.size(),
                enoughPermille);
    }

    /** How far it has come with one part. */
    public static Progress of(ClientFile file, Chapter chapter, long enoughPermille) {
        return of(chapter.of(file).toList(), enoughPermille);
    }

    /** Whether enough has an answer. */
    public boolean enough() {
        return all > 0 && answered * WHOLE >= all * enoughPermille;
    }

    /** Whether everything has an answer. */
    public boolean whole() {
        return answered == all;
    }

    /** As a bar with words. */
    public Bar bar(Words words) {
        int steps = all == 0 ? 0 : (int) (STEPS * answered / all);
        return new Bar(words.say("together.progress"), steps, words.say("together.progress.of", answered, all));
    }

    /** What is to be said about it: how it stands, and when it is enough. */
    public String says(Words words) {
        if (whole()) return words.say("together.all");
        return words.say(enough() ? "together.enough" : "together.more");
    }
}
