package nl.kansrijk.web.region;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.TrainingId;
import nl.kansrijk.matching.region.Opener;
import nl.kansrijk.matching.region.Unlocked;
import nl.kansrijk.web.Words;

/** What an opener is called, what it takes and what it costs. */
final class OpenerWords {
    private final Map<TrainingId, Training> trainings;
    private final Words words;

    OpenerWords(List<Training> trainings, Words words) {
        this.trainings = trainings.stream().collect(Collectors.toMap(Training::id, Function.identity()));
        this.words = words;
    }

    String title(Opener opener) {
        return switch (opener) {
            case Opener.Course course ->
                training(course)
                        .map(one -> one.title().in(Locale.of(words.language())))
                        .orElse(course.training().value());
            case Opener.Aid aid ->
                words.say(
                        "region.opener.aid",
                        words.say("taxonomy.load." + aid.load()).toLowerCase(Locale.of(words.language())));
            case Opener.Transport transport -> words.say("region.opener.transport");
        };
    }

    /** "een eerste kans aan 40 mensen en een eerste kandidaat aan 3 vacatures"; of nothing nothing is said. */
    String brings(Unlocked.Some some) {
        var people = Few.people(some.people(), words);
        var vacancies = words.count("region.vacancies", some.vacancies());
        if (some.vacancies() == 0) return words.say("region.brings.people", people);
        return some.people() == 0
                ? words.say("region.brings.vacancies", vacancies)
                : words.say("region.brings", people, vacancies);
    }

    /** "2 weken", or "meteen" for an aid. */
    String weeks(Opener opener) {
        return opener.weeks() == 0 ? words.say("region.weeks.none") : words.count("fits.weeks", opener.weeks());
    }

    /** Price of one place, or that it differs. */
    String cost(Opener opener) {
        return opener.costInCents().map(this::euros).orElseGet(() -> words.say("region.cost.differs"));
    }

    /** Whole euros: prices here are orders of magnitude. */
    String euros(long cents) {
        return words.euro(cents - cents % 100).replaceFirst("[.,]00$", "");
    }

    /** Who pays and when it starts; empty for an aid. */
    Optional<String> terms(Opener opener) {
        return opener instanceof Opener.Course course
                ? training(course)
                        .map(one -> words.say(
                                "region.terms",
                                one.provider(),
                                words.shortDay(one.nextStart()),
                                words.say("fits.funder." + one.cost().funder().name())))
                : Optional.empty();
    }

    /** "2 groepen van 12 plaatsen" for so many people; empty for an aid. */
    Optional<String> groups(Opener opener, int people) {
        return opener instanceof Opener.Course course
                ? training(course).map(one -> words.count("region.group.places", one.groups(people), one.places()))
                : Optional.empty();
    }

    private Optional<Training> training(Opener.Course course) {
        return Optional.ofNullable(trainings.get(course.training()));
    }
}
