package nl.kansrijk.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far talks are, and how long their steps take. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalkSteps {
    private static final Duration YEAR = Duration.ofDays(365);
    private final TalkStepTable table;
    private final PaceTable figures;
    private final RuleParameters rules;
    private final ApplicationEventPublisher news;

    TalkSteps(TalkStepTable table, PaceTable figures, RuleParameters rules, ApplicationEventPublisher news) {
        this.news = news;
        this.table = table;
        this.figures = figures;
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

    /** Why a block was taken along that is not usual for the client's groups. Source: row 0-21. */
    public enum AddReason {
        /** The client wants to talk about it. */
        CLIENT_ASKS,
        /** Something was seen or heard. */
        SIGNAL,
        /** Too little is known of it. */
        UNKNOWN,
        OTHER
    }

    /** Why something was taken along, with own words when wanted. */
    public record Added(AddReason reason, String words) {}

    /**
     * A block that was begun; filled {@code done} once it was closed, filled {@code skipped} when it was passed over, filled {@code
     * added} when it was taken along besides what is usual.
     */
    public record Step(
            Instant first,
            Instant last,
            Optional<Instant> done,
            Optional<SkipReason> skipped,
            String words,
            Optional<Added> added) {
        /** One that is usual. */
        public Step(Instant first, Instant last, Optional<Instant> done, Optional<SkipReason> skipped, String words) {
            this(first, last, done, skipped, words, Optional.empty());
        }
    }

    /** How long a block takes, in seconds, over so many talks. */
    public record Median(Block block, int talks, int seconds) {}

    /** In how many of so many talks a block was passed over, and why mostly: what differed from the usual talk. Source: row 0-21. */
    public record Passed(int talks, int times, Optional<SkipReason> mostly) {}

    /** In how many talks a block was taken along that is not usual for the group, and why mostly. */
    public record Extra(int times, AddReason mostly) {}

    /** How long a whole full talk takes, in seconds, over so many talks of one group; the group is empty for those without. */
    public record Whole(String groups, int talks, int seconds) {}

    /**
     * What the steps of a year took, what was passed over and what was taken along, of groups that are large enough.
     *
     * @param longestMinutes how long all together may take
     */
    public record Pace(
            List<Median> blocks,
            List<Whole> wholes,
            Map<Block, Passed> passed,
            Map<Block, Extra> extra,
            int fewest,
            int longestMinutes) {
        public Pace {
            blocks = List.copyOf(blocks);
            wholes = List.copyOf(wholes);
            passed = Map.copyOf(passed);
            extra = Map.copyOf(extra);
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

    /** A block that is not usual for the client's groups is taken along; answers whether the talk can take it. Twice is once. */
    public boolean add(Talk talk, Block block, Added why, Passage passage) {
        passage.mustBeAbout(talk.client());
        if (!talk.open() || talk.pack().usual(block)) return false;
        var clean = new Added(why.reason(), FreeText.check(why.words().strip()).maskedText());
        table.extra(passage.actor().tenant(), talk, block, clean, passage.at());
        return true;
    }

    /** Looking at the picture together is put off after a talk that is over, for a reason; the house hears of it. Source: J3. */
    public void putOffTogether(Talk talk, Why why, Passage passage) {
        passage.mustBeAbout(talk.client());
        var clean = new Why(why.reason(), FreeText.check(why.words().strip()).maskedText());
        news.publishEvent(
                new TogetherPutOff(talk.id(), talk.client(), passage.actor().tenant(), clean, passage.at()));
    }

    /** How long each block took in the organisations within reach; blocks of fewer talks than may be told are left out. */
    public Pace pace(Passage passage) {
        var day = DutchTime.day(passage.at());
        int fewest = (int) rules.value("privacy.kAnonymity", day);
        int longest = (int) rules.value("intake.longestStep", day);
        var since = passage.at().minus(YEAR);
        var all = figures.medians(since, longest);
        var wholes = figures.wholes(since, longest);
        var passed = figures.passedOver(since);
        passed.values().removeIf(one -> one.talks() < fewest);
        return new Pace(
                all.stream().filter(one -> one.talks() >= fewest).toList(),
                wholes.stream().filter(one -> one.talks() >= fewest).toList(),
                passed,
                figures.extra(since),
                fewest,
                (int) rules.value("intake.talkMinutes", day));
    }
}
