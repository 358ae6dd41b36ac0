package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts;
import nl.kansrijk.profile.Tellings;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Brings what a talk yields to where it belongs: statements to the profile, figures to the scores. */
@Component
class Harvest {
    private static final String NOTHING = "NOTHING";
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
    record Known(
            Questions questions,
            RuleParameters rules,
            Profiles profiles,
            Tellings tellings,
            Identities identities,
            SharedParts shared) {}

    /** Takes over what these blocks say and measures; answers every score of the talk so far. */
    List<Score> bring(Talk talk, List<Block> blocks, Passage passage) {
        var set = known.questions().of(talk);
        var replies = answers.of(talk.client(), talk.id());
        var limits = Limits.of(set, DutchTime.day(passage.at()), known.rules());
        var all = new Scoring(set, replies, limits).all(passage.at());
        var asked = set.questions().stream()
                .filter(one -> blocks.contains(one.block()) && !one.whenLow())
                .toList();
        var measured = all.stream().filter(score -> itemAmong(score, asked)).toList();
        if (mayMeasure(passage)) keep(talk, measured, passage);
        tell(talk.client(), feeding.told(asked, replies), mayMeasure(passage) ? measured : List.of(), passage);
        asked.stream()
                .filter(one -> one.rule() == Question.Rule.CONTACT)
                .map(one -> replies.value(one.code(), ""))
                .filter(channel -> !channel.isEmpty())
                .forEach(channel -> reach(talk.client(), channel, passage));
        asked.stream()
                .filter(one -> one.rule() == Question.Rule.SHARING)
                .flatMap(one -> replies.of(one.code(), "").stream())
                .forEach(answer -> share(talk.client(), answer, passage));
        return all;
    }

    /** How far a talk is, with these steps. */
    HowFar howFar(Talk talk, Map<Block, TalkSteps.Step> begun) {
        var asked = known.questions().of(talk).asked(talk.kind());
        return HowFar.of(asked, answers.of(talk.client(), talk.id()), begun);
    }

    /** What was told about the cause goes to the profile. */
    void bringCause(Talk talk, Passage passage) {
        var cause = known.questions().of(talk).cause();
        tell(talk.client(), feeding.told(List.of(cause), answers.of(talk.client(), talk.id())), List.of(), passage);
    }

    /** Whether something of this block is low and nobody ever said where it comes from. */
    boolean asksWhy(Talk talk, Block block, List<Score> all, Passage passage) {
        boolean alone = passage.actor().self().isPresent();
        if (alone || talk.times().causeAsked().isPresent()) return false;
        var asked = known.questions().of(talk).of(talk.kind(), block);
        boolean low = all.stream()
                .filter(score -> score.band() == Band.LOW && Scale.ASK_WHY.contains(score.scale()))
                .anyMatch(score -> itemAmong(score, asked));
        return low && (block == Block.D || block == Block.E) && !causeKnown(talk.client(), passage);
    }

    String clean(String words) {
        return FreeText.check(words.strip()).maskedText();
    }

    private boolean causeKnown(ClientId client, Passage passage) {
        return known.profiles()
                .open(client, passage)
                .entries()
                .anyMatch(entry -> entry.counts()
                        && entry.statement().fact().characteristic().equals("CAUSE"));
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

    /** How the client wants to be reached stands with who the client is. */
    private void reach(ClientId client, String channel, Passage passage) {
        if (!passage.writable().contains(DataGroup.IDENTITY)) return;
        known.identities()
                .of(client, passage)
                .filter(who -> !who.preferredChannel().equals(channel))
                .ifPresent(who -> known.identities().enter(client, reachedBy(channel, who), passage));
    }

    /** What employers may see follows the answer; "nothing yet" is nothing, whatever else was ticked. */
    private void share(ClientId client, Answer answer, Passage passage) {
        var ticked = Part.several(answer.value());
        var open = EnumSet.noneOf(SharePart.class);
        for (var part : SharePart.values())
            if (ticked.contains(part.name()) && !ticked.contains(NOTHING)) open.add(part);
        known.shared().told(client, open, answer.entry().at(), passage);
    }

    private static Identity reachedBy(String channel, Identity who) {
        return new Identity(
                who.name(),
                who.birthDate(),
                who.address(),
                who.email(),
                who.phone(),
                who.bsn(),
                who.contactLanguage(),
                channel);
    }

    private static boolean mayMeasure(Passage passage) {
        return passage.writable().contains(DataGroup.ATTITUDE);
    }

    private static boolean itemAmong(Score score, List<Question> asked) {
        return asked.stream().anyMatch(one -> one.scales().contains(score.scale()));
    }
}
