package nl.kansrijk.web.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.Chance;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.WhatFits.Opening;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.WorkFacts;
import org.springframework.stereotype.Component;

/** Chances as cards for the person: two bars with words, what is good already, what can be learned, what we would ask. */
@Component
class ChanceCards {
    /** Whether this is the work someone wants is said by the bar, so the card does not ask it again. */
    private static final String OCCUPATION = "wish-occupation";

    private final Phrases phrases;

    ChanceCards(Phrases phrases) {
        this.phrases = phrases;
    }

    List<ChanceCardView> of(ClientId me, List<Opening> openings, Map<TenantId, String> employers, Words words) {
        return openings.stream()
                .map(opening -> card(me, opening, employers, words))
                .toList();
    }

    private ChanceCardView card(ClientId me, Opening opening, Map<TenantId, String> employers, Words words) {
        var vacancy = opening.vacancy();
        var why = "/vacatures/" + vacancy.id().value() + "/waarom/" + me.value();
        return new ChanceCardView(
                vacancy.id().value().toString(),
                vacancy.title(),
                facts(vacancy, employers.getOrDefault(vacancy.employer(), ""), words),
                Optional.of(words.say(
                        opening.chance().why().standing() == Standing.NOW ? "mychances.now" : "mychances.ask")),
                bars(opening.chance().why().bars(), words),
                lines(opening.chance(), words),
                List.of(Action.link(words.say("mychances.why"), why)),
                Optional.of(Action.post(
                        words.say("mychances.talk"),
                        "/kansen-voor-u/" + vacancy.id().value() + "/praten")));
    }

    static String facts(Vacancy vacancy, String employer, Words words) {
        var work = vacancy.draft().work();
        var hours = work.least().equals(work.most())
                ? words.say("mychances.hours.same", work.most().value())
                : words.say("mychances.hours", work.least().value(), work.most().value());
        return WorkFacts.line(vacancy, employer, hours, words);
    }

    private static List<Bar> bars(Chance.Bars bars, Words words) {
        var wants = bars.jobForPerson();
        var can = bars.personForJob();
        return List.of(
                new Bar(words.say("mychances.bar.wants"), wants.steps(), words.say(wants.wordKey())),
                new Bar(words.say("mychances.bar.can"), can.steps(), words.say(can.wordKey())));
    }

    private List<Line> lines(Chance chance, Words words) {
        var lines = new ArrayList<Line>();
        chance.why().pluses().forEach(line -> lines.add(Line.met(said(line, words))));
        chance.why().gaps().stream().limit(2).forEach(line -> lines.add(Line.bridge(said(line, words))));
        chance.why().questions().stream()
                .filter(line -> !line.criterion().equals(OCCUPATION))
                .limit(1)
                .forEach(line -> lines.add(Line.ask(said(line, words))));
        return lines;
    }

    private String said(WhyLine line, Words words) {
        return phrases.sayToYou(line.said().because(), words);
    }
}
