package nl.kansrijk.matching.index;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.DistancePerMode;
import nl.kansrijk.engine.Likeness;
import nl.kansrijk.engine.MatchIndex;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.translation.PersonTranslation;
import nl.kansrijk.matching.translation.VacancyTranslation;
import nl.kansrijk.profile.Current;
import nl.kansrijk.profile.ShareLevel;
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
        if (person.paused() || person.shielded() || person.facts().isEmpty()) {
            remove(person.client());
            return;
        }
        boolean shares = person.facts().stream().anyMatch(fact -> fact.share().reaches(ShareLevel.ANON));
        var origin = Kept.origin(person, shares);
        var supply = translations.person().supply(person, ShareLevel.CHAIN, today);
        region.put(supply, origin);
        if (shares) open.put(openly(person, supply, today), origin);
        else open.removePerson(person.client().value());
    }

    /** Who shares all of it openly is read once. */
    private Supply openly(Current person, Supply supply, LocalDate today) {
        return person.reaches(ShareLevel.ANON)
                ? supply.shared(Share.ANON)
                : translations.person().supply(person, ShareLevel.ANON, today);
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
