package nl.kansrijk.matching.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.matching.translation.PersonTranslation;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.profile.Current;
import nl.kansrijk.shared.ClientId;

/** One filling of the index: the region's view, the view without names, and who may stand in them. */
final class Shelves {
    private final MatchIndex region;
    private final MatchIndex open;
    private final Translations translations;
    private final long taxonomy;
    private final Map<VacancyId, Demand> vacancies = new ConcurrentHashMap<>();

    Shelves(Likeness likeness, Translations translations, long taxonomy) {
        var travel = new DistancePerMode();
        this.region = new MatchIndex(likeness, travel);
        this.open = new MatchIndex(likeness, travel);
        this.translations = translations;
        this.taxonomy = taxonomy;
    }

    /** How a person and a vacancy are put into the words of the engine. */
    record Translations(PersonTranslation person, VacancyTranslation vacancy) {}

    /** Number of the taxonomy whose words it speaks. */
    long taxonomy() {
        return taxonomy;
    }

    MatchIndex region() {
        return region;
    }

    MatchIndex open() {
        return open;
    }

    long version() {
        return region.version();
    }

    /** Puts the person in, or takes out who rests, is shielded or shares nothing. */
    void put(Current person, LocalDate today) {
        standing(person, today).ifPresentOrElse(this::put, () -> remove(person.client()));
    }

    private void put(Standing person) {
        region.put(person.region());
        person.open()
                .ifPresentOrElse(
                        open::put, () -> open.removePerson(person.region().id()));
    }

    /** How the person stands in both views; nothing is put in yet. */
    Optional<Standing> standing(Current person, LocalDate today) {
        return Standing.of(person, translations.person(), today);
    }

    /** The people of this moment; asked while nothing changes. */
    Kept kept() {
        return new Kept(region.keepsake(), open.keepsake());
    }

    /** Takes people in as they were kept; only when nobody is here yet. */
    void take(Kept kept) {
        region.take(kept.region());
        open.take(kept.open());
    }

    /** Every open vacancy. */
    Map<VacancyId, Demand> vacancies() {
        return vacancies;
    }

    void put(Vacancy vacancy) {
        var demand = translations.vacancy().demand(vacancy);
        vacancies.put(vacancy.id(), demand);
        region.put(demand);
    }

    void remove(ClientId person) {
        region.removePerson(person.value());
        open.removePerson(person.value());
    }

    void remove(VacancyId vacancy) {
        vacancies.remove(vacancy);
        region.removeJob(vacancy.value());
    }
}
