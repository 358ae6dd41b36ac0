package nl.kansrijk.matching.exploring;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Supply;
import nl.kansrijk.matching.translation.Numbers;
import nl.kansrijk.matching.translation.PersonTranslation;
import nl.kansrijk.profile.CurrentRows;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.Occupations;
import org.springframework.stereotype.Component;

/** Reads what is known of who looks around, also of someone who rests: looking is free. */
@Component
class Explorers {
    private final CurrentRows persons;
    private final Jobs jobs;
    private final PersonTranslation translation;
    private final Occupations occupations;
    private final Numbers numbers;

    Explorers(CurrentRows persons, Jobs jobs, PersonTranslation translation, Occupations occupations, Numbers numbers) {
        this.persons = persons;
        this.jobs = jobs;
        this.translation = translation;
        this.occupations = occupations;
        this.numbers = numbers;
    }

    /** {@code from}: as if this occupation were known work, besides the own skills. */
    Explorer of(ClientId client, Optional<OccupationCode> from, Passage passage) {
        var current = jobs.quietly(() -> persons.of(client));
        var today = DutchTime.day(passage.at());
        var known = current.map(row -> translation.supply(row, ShareLevel.CHAIN, today))
                .orElseGet(() ->
                        Supply.unknown(client.value(), passage.actor().tenant().value(), Share.CHAIN));
        boolean resting = current.map(row -> row.paused() || row.shielded()).orElse(false);
        return new Explorer(from.map(work -> with(known, work)).orElse(known), resting);
    }

    /** What the person disputes is asked, also when that work has it. */
    private Supply with(Supply person, OccupationCode work) {
        var doubts = person.abilities().skills().disputed();
        return Learned.with(
                person, skills(work).filter(code -> !doubts.contains(code)).toList());
    }

    private Stream<Integer> skills(OccupationCode work) {
        return occupations.skills(work).stream()
                .filter(OccupationSkill::essential)
                .flatMap(asked -> numbers.skill(asked.skill()).stream().boxed());
    }
}
