package nl.kansrijk.profile.talents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The test of a person: choice by choice, kept each time, to stop and go on whenever one wants. The end of it is said in the
 * person's own voice under {@code SS_TALENT} and {@code SS_WORKKIND}. The passage is about the person.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class TalentTests {
    /** Begin of the reference of everything that came out of this test. */
    public static final String REF = "kaarttest";

    private static final String TALENT = "SS_TALENT";
    private static final String KIND = "SS_WORKKIND";
    private final TalentTestTable table;
    private final Choices choices;
    private final LifeStory story;
    private final Profiles profiles;

    TalentTests(TalentTestTable table, Choices choices, LifeStory story, Profiles profiles) {
        this.table = table;
        this.choices = choices;
        this.story = story;
        this.profiles = profiles;
    }

    /** How far someone is. Answers: an A or a B for each choice so far. Outcome: filled after the last one. */
    public record Standing(String answers, int of, Optional<Outcome> outcome) {
        /** Choices made. */
        public int answered() {
            return answers.length();
        }
    }

    /** How far this person is; nothing chosen yet when the test was never begun. */
    public Standing of(ClientId client, Passage passage) {
        about(client, passage);
        return standing(table.answers(client).orElse(""));
    }

    /**
     * Takes one choice down, or changes an earlier one; at the end says what came out. Number: from 0, at most how many were
     * made. Anything else changes nothing.
     */
    public Standing choose(ClientId client, int number, boolean left, Passage passage) {
        var before = of(client, passage).answers();
        if (number < 0 || number > before.length() || number >= choices.all().size()) return standing(before);
        var now = before.substring(0, number)
                + (left ? 'A' : 'B')
                + (number < before.length() ? before.substring(number + 1) : "");
        if (!now.equals(before)) table.keep(passage.actor().tenant(), client, now, passage.at());
        var standing = standing(now);
        if (!now.equals(before)) standing.outcome().ifPresent(outcome -> tell(client, outcome, passage));
        return standing;
    }

    /** Begins again; what came out before stays until the new end. */
    public void again(ClientId client, Passage passage) {
        if (of(client, passage).answered() > 0) table.keep(passage.actor().tenant(), client, "", passage.at());
    }

    private Standing standing(String answers) {
        int all = choices.all().size();
        var outcome =
                answers.length() < all ? Optional.<Outcome>empty() : Optional.of(Outcome.of(choices.all(), answers));
        return new Standing(answers, all, outcome);
    }

    private void tell(ClientId client, Outcome outcome, Passage passage) {
        var liked = outcome.liked().stream()
                .collect(Collectors.toMap(
                        Interest::name,
                        one -> REF + ": " + outcome.chosen().getOrDefault(one, 0) + " van " + outcome.turns()));
        var kinds = outcome.kinds().stream().collect(Collectors.toMap(kind -> kind, kind -> REF));
        said(client, TALENT, liked, passage);
        said(client, KIND, kinds, passage);
    }

    /** Says what came out now, and takes back what only an earlier test said. */
    private void said(ClientId client, String characteristic, Map<String, String> now, Passage passage) {
        earlier(client, characteristic, passage)
                .filter(item -> !now.containsKey(item))
                .forEach(item -> story.takeBack(client, characteristic, item, passage));
        now.forEach(
                (item, ref) -> story.say(client, new Fact(characteristic, item, new Value.Present()), ref, passage));
    }

    private Stream<String> earlier(ClientId client, String characteristic, Passage passage) {
        List<String> items = profiles.open(client, passage)
                .entries()
                .map(entry -> entry.statement())
                .filter(said -> said.fact().characteristic().equals(characteristic))
                .filter(said -> said.source().ref().startsWith(REF))
                .map(said -> said.fact().item())
                .toList();
        return items.stream();
    }

    private static void about(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.SKILLS_WISHES);
    }
}
