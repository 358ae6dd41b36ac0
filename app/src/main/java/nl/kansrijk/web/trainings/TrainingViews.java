package nl.kansrijk.web.trainings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.trainings.TrainingFinding.Found;
import org.springframework.stereotype.Component;

/** Puts trainings into words. */
@Component
public class TrainingViews {
    private final Skills skills;
    private final Occupations occupations;

    TrainingViews(Skills skills, Occupations occupations) {
        this.skills = skills;
        this.occupations = occupations;
    }

    /** Who reads: a client is told first that they pay nothing, a professional the price and who pays. */
    public record Reader(boolean client, Words words) {
        String facts(Training training) {
            return client ? TrainingWords.factsToYou(training, words) : TrainingWords.facts(training, words);
        }

        String cost(Training training) {
            if (client) return TrainingWords.paidForYou(training, words);
            var pays = words.say("fits.funder." + training.cost().funder().name());
            return words.say("trainings.cost.paid", words.euro(training.cost().cents()), pays);
        }
    }

    static String counted(Found found, Words words) {
        return words.count("trainings.vacancies", found.opening().vacancies().size());
    }

    /** The page of one training. */
    public TrainingView view(Found found, Reader reader) {
        var words = reader.words();
        return new TrainingView(
                TrainingWords.title(found.training(), words),
                facts(found.training(), reader),
                learned(found, words),
                found.opening().works().stream().map(work -> work(work, words)).toList(),
                counted(found, words),
                found.vacancies().stream()
                        .filter(Vacancy::open)
                        .map(one -> new Lists.Tab(
                                one.title() + " · " + one.draft().work().town(),
                                "/vacatures/" + one.id().value(),
                                false))
                        .toList());
    }

    private static List<Lists.Fact> facts(Training training, Reader reader) {
        var words = reader.words();
        return List.of(
                new Lists.Fact(words.say("trainings.weeks"), words.count("fits.weeks", training.weeks())),
                new Lists.Fact(words.say("trainings.start"), words.day(training.nextStart())),
                new Lists.Fact(words.say("trainings.places"), words.number(training.places())),
                new Lists.Fact(words.say("trainings.cost"), reader.cost(training)),
                new Lists.Fact(words.say("trainings.provider"), training.provider()));
    }

    private List<Lists.Tab> learned(Found found, Words words) {
        var outcome = found.training().outcome();
        var learned = new ArrayList<Lists.Tab>();
        outcome.skills().stream()
                .filter(code -> skills.find(code).isPresent())
                .map(code -> new Lists.Tab(
                        skills.label(code, locale(words)).text(),
                        found.readsVacancies() ? "/vaardigheden/" + code.value() : "",
                        false))
                .forEach(learned::add);
        outcome.language()
                .map(step -> words.say(
                        "trainings.language", words.say("taxonomy.language." + step.language()), step.level()))
                .ifPresent(text -> learned.add(new Lists.Tab(text, "", false)));
        outcome.certificates().stream()
                .sorted()
                .map(code -> words.say("trainings.certificate", words.say("taxonomy.certificate." + code)))
                .forEach(text -> learned.add(new Lists.Tab(text, "", false)));
        return learned;
    }

    private Lists.Fact work(OccupationCode code, Words words) {
        var label = occupations.label(code, locale(words)).text();
        var sector = occupations
                .sector(code)
                .map(letter -> words.say("taxonomy.sector." + letter))
                .orElse("");
        return new Lists.Fact(label, sector);
    }

    private static Locale locale(Words words) {
        return Locale.of(words.language());
    }
}
