package nl.kansrijk.matching.exploring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.engine.Abilities;
import nl.kansrijk.engine.Evidence;
import nl.kansrijk.engine.Share;
import nl.kansrijk.engine.Skill;
import nl.kansrijk.engine.Skills;
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

    private Supply with(Supply person, OccupationCode work) {
        var own = person.abilities();
        var learned = new ArrayList<>(own.skills().byCode().values());
        skills(work)
                .filter(code -> !own.skills().disputed().contains(code))
                .map(code -> new Skill(code, 2, Evidence.SELF))
                .forEach(learned::add);
        return new Supply(
                person.id(),
                person.owner(),
                person.share(),
                person.place(),
                new Abilities(
                        together(own.skills(), learned),
                        own.certificates(),
                        own.licences(),
                        own.dutch(),
                        own.competencies(),
                        own.experience(),
                        own.basics()),
                person.wishes(),
                person.practice(),
                person.support());
    }

    private static Skills together(Skills own, Collection<Skill> all) {
        var skills = own.complete() ? Skills.complete(all) : Skills.some(all);
        return skills.disputing(own.disputed());
    }

    private Stream<Integer> skills(OccupationCode work) {
        return occupations.skills(work).stream()
                .filter(OccupationSkill::essential)
                .flatMap(asked -> numbers.skill(asked.skill()).stream().boxed());
    }
}
