package nl.kansrijk.web.readinglog;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.ReadingLog;
import nl.kansrijk.web.Words;

/**
 * All looks of one day by one role of one organisation for one purpose, told to the client. {@code rest} says that there were
 * more looks than stand here one by one.
 */
public record RoundLine(
        String day,
        Who who,
        String times,
        String groups,
        boolean emergency,
        List<LookLine> looks,
        Optional<String> rest) {
    public RoundLine {
        looks = List.copyOf(looks);
    }

    /** Which organisation, in which role, what for. */
    public record Who(String organisation, String role, String purpose) {}

    static List<RoundLine> all(List<ReadingLog.Round> rounds, List<ReadingLog.Entry> looks, Words words) {
        return rounds.stream().map(round -> of(round, looks, words)).toList();
    }

    private static RoundLine of(ReadingLog.Round round, List<ReadingLog.Entry> all, Words words) {
        var looks = all.stream()
                .filter(round::holds)
                .map(look -> LookLine.of(look, words))
                .toList();
        boolean some = looks.size() < round.times();
        return new RoundLine(
                words.day(round.day()),
                new Who(
                        round.organisation(),
                        words.say("role." + round.role()),
                        words.say("purpose." + round.purpose())),
                words.count("wholooked.times", round.times()),
                LookLine.groups(round.groups(), words),
                round.brokenGlass(),
                looks,
                some ? Optional.of(words.say("wholooked.rest", looks.size())) : Optional.empty());
    }
}
