package nl.kansrijk.web.candidates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.matching.cards.OpenCard;
import nl.kansrijk.matching.introductions.EmployerPage;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts a card without a name into words: what someone can, learns, brings, and what helps. */
@Component
class CandidateWords {
    private final Phrases phrases;
    private final Skills skills;

    CandidateWords(Phrases phrases, Skills skills) {
        this.phrases = phrases;
        this.skills = skills;
    }

    ChanceCardView card(EmployerPage.Card card, Words words) {
        return new ChanceCardView(
                card.id().toString(),
                card.codeName(),
                facts(card.card(), words),
                Optional.of(words.say("candidates.badge."
                        + card.state().map(CandidateWords::known).orElse("none"))),
                bars(card.card(), words),
                lines(card.card(), words),
                List.of(),
                Optional.of(action(card, words)));
    }

    /** The last day on which an answer is in time: a deadline at midnight belongs to the day before. */
    static String lastDay(Instant deadline, Words words) {
        return words.day(DutchTime.day(deadline.minusSeconds(1)));
    }

    private String facts(OpenCard card, Words words) {
        var facts = new ArrayList<String>();
        facts.add(phrases.say(card.ring(), words));
        card.hours().ifPresent(hours -> facts.add(phrases.say(hours, words)));
        card.sectorKey().ifPresent(sector -> facts.add(words.say(sector)));
        return String.join(" · ", facts);
    }

    private static List<Bar> bars(OpenCard card, Words words) {
        var job = card.bars().personForJob();
        var person = card.bars().jobForPerson();
        return List.of(
                new Bar(words.say("candidates.bar.job"), job.steps(), words.say(job.wordKey())),
                new Bar(words.say("candidates.bar.person"), person.steps(), words.say(person.wordKey())));
    }

    private List<Line> lines(OpenCard card, Words words) {
        var lines = new ArrayList<Line>();
        var extras = card.extras();
        if (!card.can().isEmpty()) lines.add(Line.met(words.say("candidates.can", labels(card.can(), words))));
        if (!extras.papers().isEmpty())
            lines.add(Line.met(words.say("candidates.papers", said(extras.papers(), words))));
        if (!extras.competencies().isEmpty())
            lines.add(Line.met(words.say("candidates.strong", said(extras.competencies(), words))));
        if (!card.learns().isEmpty())
            lines.add(Line.bridge(words.say("candidates.learns", labels(card.learns(), words))));
        if (!extras.helps().isEmpty())
            lines.add(Line.bridge(words.say("candidates.helps", said(extras.helps(), words))));
        return lines;
    }

    private static Action action(EmployerPage.Card card, Words words) {
        var label = words.say("candidates.meet");
        return card.state()
                .map(state -> Action.closed(label, words.say("candidates.state." + known(state))))
                .orElseGet(() -> Action.post(label, "/kandidaten/" + card.id() + "/kennismaken"));
    }

    /** Why someone does not meet stays with that person: every end reads the same. */
    private static String known(String state) {
        return switch (state) {
            case "ASKED", "AGREED", "MET" -> state;
            default -> "ended";
        };
    }

    private String labels(List<SkillCode> codes, Words words) {
        var locale = Locale.of(words.language());
        return codes.stream().map(code -> skills.label(code, locale).text()).collect(Collectors.joining(", "));
    }

    private static String said(Collection<String> keys, Words words) {
        return keys.stream().map(words::say).sorted().collect(Collectors.joining(", "));
    }
}
