package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Relation;
import nl.kansrijk.matching.Because;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Explaining.Found;
import nl.kansrijk.web.fits.WhyView.Answer;
import nl.kansrijk.web.fits.WhyView.Help;
import nl.kansrijk.web.fits.WhyView.Opens;
import nl.kansrijk.web.fits.WhyView.Person;
import nl.kansrijk.web.fits.WhyView.Stop;
import org.springframework.stereotype.Component;

/** Puts the explanation of a pair into words. */
@Component
class WhyWords {
    private final Phrases phrases;
    private final WhyRows rows;

    WhyWords(Phrases phrases, WhyRows rows) {
        this.phrases = phrases;
        this.rows = rows;
    }

    WhyView of(FitsQuery query, Found found, WayBack back, Words words) {
        boolean reader = found.relation() == Relation.SELF;
        var state = found.proposed().map(one -> IntroductionStates.word(one, words));
        return new WhyView(
                Head.of(found.about().vacancy(), found.about().firm(), words),
                back.of(query, found, words),
                new Person(reader ? words.say("why.you") : found.name(), reader, state),
                stopped(found, words),
                answer(query, found, words),
                propose(query, found, words));
    }

    private Optional<Stop> stopped(Found found, Words words) {
        if (!(found.because() instanceof Because.Stopped(var why))) return Optional.empty();
        boolean rests = found.relation() == Relation.OWN_CASELOAD && why.key().equals("matching.stopped.paused");
        var sheet = "/klanten/" + found.client().value() + "/rust";
        return Optional.of(new Stop(phrases.say(why, words), rests ? Optional.of(sheet) : Optional.empty()));
    }

    private Optional<Answer> answer(FitsQuery query, Found found, Words words) {
        if (!(found.because() instanceof Explained why)) return Optional.empty();
        var lines = new ChanceLines(phrases, words, found.about().trainings(), found.relation() == Relation.SELF);
        var seen = new Seen(query, found, lines, words);
        return Optional.of(new Answer(
                lines.bars(why.bars()),
                dayOne(why, found, words),
                lines.verdict(why),
                rows.main(why, seen),
                opens(why, seen, lines),
                rows.panel(why.conditions(), seen),
                rows.panel(why.merits(), seen)));
    }

    private static Optional<String> dayOne(Explained why, Found found, Words words) {
        if (found.relation() != Relation.SELF) return Sentence.dayOne(why, words);
        return why.dayOnePercent().stream()
                .filter(percent -> percent > 0)
                .mapToObj(percent -> words.say("why.you.dayone", percent))
                .findFirst();
    }

    private static Opens opens(Explained why, Seen seen, ChanceLines lines) {
        var words = seen.words();
        var trainings = why.help().trainings().stream()
                .flatMap(id -> lines.find(id).stream())
                .map(one -> new Help(lines.training(one), Optional.of(seen.path(one))))
                .toList();
        var cost = seen.found().relation() == Relation.SELF
                ? words.say("trainings.you.nothing")
                : words.euro(why.help().costInCents());
        return trainings.isEmpty()
                ? new Opens(List.of(), Optional.empty(), Optional.empty())
                : new Opens(
                        trainings,
                        Optional.of(words.count(sum(trainings), why.help().weeks(), cost)),
                        trainings.size() == 1 ? trainings.getFirst().path() : Optional.empty());
    }

    /** One training lasts its weeks; of more the weeks come one after the other. */
    private static String sum(List<Help> trainings) {
        return trainings.size() == 1 ? "why.opens.alone" : "why.opens";
    }

    private static Optional<ProposeView> propose(FitsQuery query, Found found, Words words) {
        boolean may = found.relation() == Relation.REGION || found.relation() == Relation.OWN_CASELOAD;
        boolean open = found.about().vacancy().open() && found.proposed().isEmpty();
        if (!may || !open || found.because() instanceof Because.Stopped) return Optional.empty();
        var back = "/vacatures/" + query.vacancy().value() + "/waarom/" + found.key();
        return Optional.of(ProposeWords.of(found, back, words));
    }
}
