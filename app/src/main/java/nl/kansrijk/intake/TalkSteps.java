package nl.kansrijk.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far talks are, and how long their steps take. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkSteps {
    private static final Duration YEAR = Duration.ofDays(365);
    private final TalkStepTable table;
    private final RuleParameters rules;

    TalkSteps(TalkStepTable table, RuleParameters rules) {
        this.table = table;
        this.rules = rules;
    }

    /** Why a whole block was passed over. Source: row 1-39. */
    public enum SkipReason {
        /** The client does not want it now. */
        NOT_NOW,
        /** It is known well enough from elsewhere. */
        KNOWN,
        /** It does not apply to this client. */
        NOT_RELEVANT,
        /** No time; the next talk goes on here. */
        NO_TIME,
        OTHER
    }

    /** Why something was passed over, with own words when wanted. */
    public record Why(SkipReason reason, String words) {}

    /** A block that was begun; filled {@code done} once it was closed, filled {@code skipped} when it was passed over. */
    public record Step(
            Instant first, Instant last, Optional<Instant> done, Optional<SkipReason> skipped, String words) {}

    /** How long a block takes, in seconds, over so many talks. */
    public record Median(Block block, int talks, int seconds) {}

    /** In how many of so many talks a block was passed over: what differed from the fixed talk. Source: row 0-21. */
    public record Passed(int talks, int times) {}

    /**
     * What the steps of a year took and what was passed over, of groups that are large enough.
     *
     * @param longestMinutes how long all together may take
     */
    public record Pace(List<Median> blocks, Map<Block, Passed> passed, int fewest, int longestMinutes) {
        public Pace {
            blocks = List.copyOf(blocks);
            passed = Map.copyOf(passed);
        }

        /** All blocks together, in whole minutes. */
        public int minutes() {
            return (blocks.stream().mapToInt(Median::seconds).sum() + 59) / 60;
        }
    }

    /** The blocks of a talk that were begun. */
    public Map<Block, Step> of(Talk talk, Passage passage) {
        passage.mustBeAbout(talk.client());
        return table.of(talk.client(), talk.id());
    }

    /** How long each block took in the organisations within reach; blocks of fewer talks than may be told are left out. */
    public Pace pace(Passage passage) {
        var day = DutchTime.day(passage.at());
        int fewest = (int) rules.value("privacy.kAnonymity", day);
        var all = table.medians(passage.at().minus(YEAR), (int) rules.value("intake.longestStep", day));
        var passed = table.passedOver(passage.at().minus(YEAR));
        passed.values().removeIf(one -> one.talks() < fewest);
        return new Pace(all.stream().filter(one -> one.talks() >= fewest).toList(), passed, fewest, (int)
                rules.value("intake.talkMinutes", day));
    }
}
