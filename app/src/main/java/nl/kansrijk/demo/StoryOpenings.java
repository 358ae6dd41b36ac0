package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.employers.Application;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.Growth;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.Inclusion;
import nl.kansrijk.employers.Shifts;
import nl.kansrijk.employers.Terms;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.Work;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.HoursPerWeek;
import nl.kansrijk.taxonomy.OccupationCode;

/** The vacancies of the employers with a story, as they stand in the sheets. */
final class StoryOpenings {
    private static final List<NamedCsvRecord> OPENINGS = Sheet.rows("openings.csv");

    private StoryOpenings() {}

    static List<Vacancy> all(Beginning from, Map<String, Employer> employers) {
        return OPENINGS.stream()
                .map(row -> opening(from, row, Objects.requireNonNull(employers.get(row.getField("employer")))))
                .toList();
    }

    /** The number of the vacancy with this key, the same for the same seed. */
    static VacancyId number(Beginning from, String key) {
        return new VacancyId(from.dice("opening " + key, 0).uuid());
    }

    private static Vacancy opening(Beginning from, NamedCsvRecord row, Employer employer) {
        var draft = new Draft(
                head(row, employer),
                StoryDemands.tasks(row.getField("key")),
                StoryDemands.asked(row),
                work(row, employer),
                StoryDemands.loads(row),
                inclusion(row),
                new Growth(row.getField("nextStep"), row.getField("training"), row.getField("whyStay")),
                application(row, employer));
        return new Vacancy(
                number(from, row.getField("key")),
                employer.managedBy(),
                draft,
                new Vacancy.Life(
                        1, from.daysAgo(Sheet.number(row, "openedDaysAgo")), Optional.empty(), Optional.empty()));
    }

    private static Head head(NamedCsvRecord row, Employer employer) {
        return new Head(
                employer.id(),
                Head.Kind.valueOf(row.getField("kind")),
                row.getField("title"),
                Optional.of(new OccupationCode(row.getField("occupation"))),
                Sheet.number(row, "positions"),
                Optional.empty(),
                Optional.empty(),
                Set.of(Head.Scope.OWN, Head.Scope.REGION));
    }

    private static Work work(NamedCsvRecord row, Employer employer) {
        var site = employer.sites().getFirst();
        return new Work(
                site.postcode(),
                site.town(),
                new HoursPerWeek(Sheet.number(row, "least")),
                new HoursPerWeek(Sheet.number(row, "most")),
                new DayGrid(Sheet.number(row, "days")),
                new Shifts(set(row, "shifts", Shifts.Kind.class), 3, false),
                new Terms(Terms.Contract.FIXED_TERM, agreement(row), Sheet.number(row, "payCents"), "", true),
                Set.of(Work.Way.PUBLIC_TRANSPORT));
    }

    private static Terms.Agreement agreement(NamedCsvRecord row) {
        return row.getField("kind").equals("LEARN_JOB") ? Terms.Agreement.LEARN_JOB : Terms.Agreement.REGULAR;
    }

    private static Inclusion inclusion(NamedCsvRecord row) {
        return new Inclusion(
                set(row, "accommodations", Inclusion.Accommodation.class),
                Sheet.number(row, "guidance"),
                row.getField("technology"),
                "",
                set(row, "welcomes", Inclusion.Welcome.class));
    }

    private static Application application(NamedCsvRecord row, Employer employer) {
        boolean list = row.getField("kind").equals("OPEN_HIRING");
        return new Application(
                Set.of(list ? Application.WayIn.LIST : Application.WayIn.CALL),
                employer.contacts().getFirst(),
                true);
    }

    private static <E extends Enum<E>> Set<E> set(NamedCsvRecord row, String column, Class<E> kind) {
        return Sheet.words(row, column).stream()
                .map(word -> Enum.valueOf(kind, word))
                .collect(Collectors.toUnmodifiableSet());
    }
}
