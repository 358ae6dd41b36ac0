package nl.kansrijk.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.profile.Tellings;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Brings in talks that were held before, with what they measured; what they say of a person comes with the profile. */
@Component
public class BulkTalks {
    private final Questions questions;
    private final RuleParameters rules;
    private final Tables tables;
    private final Feeding feeding;
    private final Tellings tellings;

    BulkTalks(Questions questions, RuleParameters rules, Tables tables, Feeding feeding, Tellings tellings) {
        this.questions = questions;
        this.rules = rules;
        this.tables = tables;
        this.feeding = feeding;
        this.tellings = tellings;
    }

    /** Where talks stand. */
    @Component
    record Tables(TalkTable talks, AnswerTable answers, TalkStepTable steps, ScoreTable scores) {}

    /**
     * A talk of long ago.
     *
     * @param answers what was filled in
     * @param minutes how long each block took
     * @param besides where it went another way than usual
     */
    public record Held(Talk talk, Map<Place, String> answers, Map<Block, Integer> minutes, Besides besides) {
        public Held {
            answers = Map.copyOf(answers);
            minutes = Map.copyOf(minutes);
        }

        /** One that went as usual. */
        public Held(Talk talk, Map<Place, String> answers, Map<Block, Integer> minutes) {
            this(talk, answers, minutes, new Besides(Map.of(), Map.of()));
        }
    }

    /** The blocks that were passed over and those that were taken along, and why. */
    public record Besides(Map<Block, TalkSteps.Why> passed, Map<Block, TalkSteps.Added> extra) {
        public Besides {
            passed = Map.copyOf(passed);
            extra = Map.copyOf(extra);
        }
    }

    /** Brings it in. Asked inside {@link nl.kansrijk.access.Jobs}. Errors: IllegalArgumentException for what cannot be an answer. */
    public void load(TenantId tenant, Held held) {
        var talk = held.talk();
        tables.talks.add(tenant, talk);
        var replies = replies(held);
        tables.answers.add(tenant, talk.client(), talk.id(), replies.newestFirst());
        steps(tenant, held);
        var at = talk.times().closed().orElse(talk.times().opened());
        var set = questions.of(talk);
        var scoring = new Scoring(set, replies, Limits.of(set, DutchTime.day(at), rules));
        tables.scores.bringIn(tenant, talk.client(), talk.id(), scoring.all(at));
    }

    /** The profile says what these talks measured last, so that a scale has one figure everywhere. */
    public void tell(ClientId client, Passage passage) {
        Map<Scale, Score> last = new EnumMap<>(Scale.class);
        tables.scores.of(client).forEach(one -> last.put(one.score().scale(), one.score()));
        tellings.tell(client, new Tellings.Told(feeding.measured(List.copyOf(last.values())), List.of()), passage);
    }

    private void steps(TenantId tenant, Held held) {
        var talk = held.talk();
        var from = talk.times().opened();
        for (var took : new TreeMap<>(held.minutes()).entrySet()) {
            var until = from.plus(Duration.ofMinutes(took.getValue()));
            var why = Optional.ofNullable(held.besides().passed().get(took.getKey()));
            var step = new TalkSteps.Step(
                    from,
                    until,
                    Optional.of(until),
                    why.map(TalkSteps.Why::reason),
                    why.map(TalkSteps.Why::words).orElse(""),
                    Optional.ofNullable(held.besides().extra().get(took.getKey())));
            tables.steps.bringIn(tenant, talk.client(), talk.id(), took.getKey(), step);
            from = until;
        }
    }

    private Replies replies(Held held) {
        var answers = new ArrayList<Answer>();
        held.answers().forEach((place, value) -> answers.add(answer(held.talk(), place, value, answers.size() + 1)));
        return new Replies(List.copyOf(answers.reversed()));
    }

    private Answer answer(Talk talk, Place place, String value, int number) {
        var part = questions.of(talk).find(place.question()).orElseThrow().part(place.part());
        if (!part.takes(value))
            throw new IllegalArgumentException("no answer to " + place.question() + " " + place.part());
        Instant at = talk.times().opened().plus(Duration.ofMinutes(1));
        var entry = new Answer.Entry(
                number,
                talk.alone() ? Answer.Voice.SELF : Answer.Voice.TOGETHER,
                talk.openedBy(),
                at,
                new UUID(0, 0),
                0);
        return new Answer(place.question(), place.part(), value, Optional.empty(), entry);
    }
}
