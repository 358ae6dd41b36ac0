package nl.kansrijk.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.Tellings;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings what a talk yields to where it belongs: statements to the profile, figures to the scores. */
@Component
class Harvest {
    /** The blocks at whose end is asked where something low comes from. Source: domain (d), Q25. */
    private static final List<Block> ASK_WHY = List.of(Block.D, Block.E);

    private final AnswerTable answers;
    private final ScoreTable scores;
    private final Known known;
    private final Feeding feeding;
    private final ApplicationEventPublisher news;

    Harvest(AnswerTable answers, ScoreTable scores, Known known, Feeding feeding, ApplicationEventPublisher news) {
        this.answers = answers;
        this.scores = scores;
        this.known = known;
        this.feeding = feeding;
        this.news = news;
    }

    /** The doors around this room. */
    @Component
    record Known(Questions questions, RuleParameters rules, Tellings tellings, Arrangements arrangements) {}

    /** Takes over what these blocks say and measures; answers every score of the talk so far. */
    List<Score> bring(Talk talk, List<Block> blocks, Passage passage) {
        var set = known.questions().of(talk);
        var replies = answers.of(talk.client(), talk.id());
        var all = scored(set, replies, passage.at());
        var asked = set.questions().stream()
                .filter(one -> blocks.contains(one.block()) && !one.whenLow())
                .toList();
        var measured = all.stream().filter(score -> itemAmong(score, asked)).toList();
        if (mayMeasure(passage)) keep(talk, measured, passage);
        tell(talk.client(), feeding.told(asked, replies), mayMeasure(passage) ? measured : List.of(), passage);
        known.arrangements().bring(talk.client(), asked, replies, passage);
        return all;
    }

    private List<Score> scored(QuestionSet set, Replies replies, Instant at) {
        return new Scoring(set, replies, Limits.of(set, DutchTime.day(at), known.rules())).all(at);
    }

    /** How far a talk is, with these steps. */
    HowFar howFar(Talk talk, Map<Block, TalkSteps.Step> begun) {
        var asked = known.questions().of(talk).asked(talk, begun.keySet());
        return HowFar.of(asked, answers.of(talk.client(), talk.id()), begun);
    }

    /** Whether nothing was said in a talk yet, whatever it began with. */
    boolean nothing(Talk talk) {
        var asked = known.questions().of(talk).asked(talk.kind());
        return HowFar.of(asked, answers.of(talk.client(), talk.id()), Map.of()).nothing();
    }

    /** Takes over everything that was said. */
    void bringAll(Talk talk, Passage passage) {
        bring(talk, known.questions().of(talk).blocks(talk.kind()), passage);
    }

    /** What was told about the cause goes to the profile. */
    void bringCause(Talk talk, Passage passage) {
        var cause = known.questions().of(talk).cause();
        tell(talk.client(), feeding.told(List.of(cause), answers.of(talk.client(), talk.id())), List.of(), passage);
    }

    /** Whether something of these blocks is low and in this talk nobody said yet where it comes from. */
    boolean asksWhy(Talk talk, List<Block> blocks, List<Score> all, Passage passage) {
        boolean alone = passage.actor().self().isPresent();
        if (alone || talk.times().causeAsked().isPresent()) return false;
        var asked = known.questions().of(talk).asked(talk.kind()).stream()
                .filter(one -> blocks.contains(one.block()) && ASK_WHY.contains(one.block()))
                .toList();
        return all.stream()
                .filter(score -> score.band() == Band.LOW && Scale.ASK_WHY.contains(score.scale()))
                .anyMatch(score -> itemAmong(score, asked));
    }

    /** The same of everything that was said so far, before anything is taken over. */
    boolean asksWhy(Talk talk, Passage passage) {
        var set = known.questions().of(talk);
        return asksWhy(talk, ASK_WHY, scored(set, answers.of(talk.client(), talk.id()), passage.at()), passage);
    }

    String clean(String words) {
        return FreeText.check(words.strip()).maskedText();
    }

    private void keep(Talk talk, List<Score> measured, Passage passage) {
        if (measured.isEmpty()) return;
        var tenant = passage.actor().tenant();
        scores.keep(tenant, talk.client(), talk.id(), measured);
        news.publishEvent(new ScalesMeasured(talk.id(), talk.client(), tenant, passage.at()));
    }

    private void tell(ClientId client, Tellings.Told told, List<Score> measured, Passage passage) {
        var said = new ArrayList<>(told.said());
        said.addAll(feeding.measured(measured));
        known.tellings().tell(client, new Tellings.Told(said, told.named()), passage);
    }

    private static boolean mayMeasure(Passage passage) {
        return passage.writable().contains(DataGroup.ATTITUDE);
    }

    private static boolean itemAmong(Score score, List<Question> asked) {
        return asked.stream().anyMatch(one -> one.scales().contains(score.scale()));
    }
}
