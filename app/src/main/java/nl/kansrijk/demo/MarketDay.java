package nl.kansrijk.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.demo.Founding.Founded;
import nl.kansrijk.employers.BulkEmployers;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.Vacancy;
import org.springframework.stereotype.Component;

/** Brings employers and their vacancies into the house: those with a story first. */
@Component
class MarketDay {
    private static final int VACANCIES_OF_NINE_EMPLOYERS = 4;
    private static final int MOST_EMPLOYERS = 5_000;
    private static final int PORTION = 10_000;

    private final InventedEmployers companies;
    private final InventedVacancies openings;
    private final Founding founding;
    private final Staff staff;
    private final BulkEmployers bulk;
    private final Jobs jobs;

    MarketDay(
            InventedEmployers companies,
            InventedVacancies openings,
            Founding founding,
            Staff staff,
            BulkEmployers bulk,
            Jobs jobs) {
        this.companies = companies;
        this.openings = openings;
        this.founding = founding;
        this.staff = staff;
        this.bulk = bulk;
        this.jobs = jobs;
    }

    /** Four employers for every nine vacancies; answers how many vacancies there are, those with a story always among them. */
    long open(Beginning from, Founded founded, int vacancies) {
        int count = Math.clamp(vacancies * (long) VACANCIES_OF_NINE_EMPLOYERS / 9, 6, MOST_EMPLOYERS);
        Map<String, Employer> known = new HashMap<>();
        var all = new ArrayList<Employer>();
        for (int i = 0; i < count; i++) {
            var story = companies.company(from, i, founded.postcodes());
            var employer = settle(from, founded, story);
            all.add(employer);
            if (story.card().isPresent()) known.put(story.code(), employer);
        }
        jobs.recorded("demo region: employers", () -> bulk.employers(all));
        return fill(from, StoryOpenings.all(from, known), all, vacancies);
    }

    private Employer settle(Beginning from, Founded founded, InventedEmployers.Story story) {
        var tenant = founding.employer("WG-" + story.code(), story.name());
        var employer = story.as(tenant.id(), founded.servicePoint().id());
        story.card().ifPresent(login -> staff.card(from, employer, login));
        return employer;
    }

    private long fill(Beginning from, List<Vacancy> known, List<Employer> employers, int vacancies) {
        long count = portion(known.stream());
        for (int first = known.size(); first < vacancies; first += PORTION)
            count += portion(IntStream.range(first, Math.min(vacancies, first + PORTION))
                    .mapToObj(number -> openings.invent(from, number, ofNumber(employers, number, known.size()))));
        return count;
    }

    /** The employers without a story share the rest; with a few vacancies only those with a story. */
    private static Employer ofNumber(List<Employer> employers, int number, int known) {
        return employers.get((number - known + 6) % employers.size());
    }

    private int portion(Stream<Vacancy> vacancies) {
        return jobs.recorded("demo region: vacancies", () -> (int) bulk.vacancies(vacancies));
    }
}
