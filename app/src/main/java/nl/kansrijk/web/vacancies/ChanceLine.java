package nl.kansrijk.web.vacancies;

import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.web.Words;

/** One vacancy in the list, in words. */
public record ChanceLine(
        String href,
        String title,
        String kind,
        String firm,
        String hours,
        String start,
        String closing,
        String positions) {

    static ChanceLine of(VacancyList.Line line, Words words) {
        var when = line.when();
        var town = line.firm().town();
        return new ChanceLine(
                "/vacatures/" + line.id().value(),
                line.title(),
                words.say("employers.kind." + line.kind()),
                town.isEmpty() ? line.firm().name() : line.firm().name() + " · " + town,
                hours(when.least(), when.most(), words),
                when.start().map(words::shortDay).orElseGet(() -> words.say("vacancy.start.now")),
                when.closing().map(words::shortDay).orElseGet(() -> words.say("vacancy.closing.none")),
                words.count("vacancy.positions", line.positions()));
    }

    static String hours(int least, int most, Words words) {
        return least == most ? words.say("vacancy.hours", least) : words.say("vacancy.hours.range", least, most);
    }
}
