package nl.kansrijk.web.trainings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.matching.exploring.Surroundings;
import nl.kansrijk.matching.exploring.Surroundings.Suit;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.trainings.TrainingFinding.Found;
import nl.kansrijk.web.trainings.TrainingView.Line;
import nl.kansrijk.web.trainings.TrainingViews.Reader;
import org.springframework.stereotype.Component;

/** Puts the list of trainings into words: for a client what suits them comes first, with why. */
@Component
class TrainingLines {
    private final Occupations occupations;

    TrainingLines(Occupations occupations) {
        this.occupations = occupations;
    }

    /** Suited: the person who reads with what they want and can; empty for a professional, and while matching rests. */
    List<Line> of(List<Found> found, Optional<Surroundings> suited, Reader reader) {
        var words = reader.words();
        return found.stream()
                .sorted(Comparator.comparingInt(one -> suited.map(around ->
                                around.rank(one.training().id(), one.opening().works()))
                        .orElse(0)))
                .map(one -> new Line(
                        TrainingWords.title(one.training(), words),
                        reader.client()
                                ? TrainingWords.pathForYou(one.training().id(), Optional.empty())
                                : TrainingWords.path(one.training()),
                        reader.facts(one.training()),
                        opens(one, words),
                        suited.map(around -> suits(one, around, words)).orElse("")))
                .toList();
    }

    private String suits(Found found, Surroundings around, Words words) {
        var training = found.training().id();
        var work = around.suits(training, found.opening().works());
        boolean close = work.filter(one -> around.suit(one) != Suit.LATER).isPresent();
        if (!close && around.opens(training) > 0) return words.count("explore.you.opens", around.opens(training));
        return work.map(one -> words.say("explore.you.suits." + around.suit(one), name(one, words)))
                .orElseGet(() -> words.say("trainings.suits.none"));
    }

    private String name(Within work, Words words) {
        return occupations.label(work.occupation(), Locale.of(words.language())).text();
    }

    private static String opens(Found found, Words words) {
        var works = found.opening().works().size();
        var parts = new ArrayList<String>();
        if (works > 0) parts.add(words.count("trainings.works", works));
        if (!found.opening().vacancies().isEmpty()) parts.add(TrainingViews.counted(found, words));
        return parts.isEmpty() ? words.say("trainings.opens.nothing") : String.join(" · ", parts);
    }
}
