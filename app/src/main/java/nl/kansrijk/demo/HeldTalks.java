package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.BulkTalks;
import nl.kansrijk.intake.BulkTalks.Held;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Talks that were held before the home opened: those of the stories, and a few short ones of others in the same caseloads. */
@Component
class HeldTalks {
    private static final int OTHERS = 6;
    private static final List<String> SCALES = List.of("Q20", "Q23", "Q27", "Q30", "Q36", "Q40", "Q44", "Q45");
    private static final List<Block> SHORT =
            List.of(Block.A, Block.B, Block.C, Block.D, Block.E, Block.F, Block.G, Block.H, Block.I, Block.J, Block.K);
    private static final List<NamedCsvRecord> TALKS = Sheet.rows("talks.csv");

    private final Hands hands;
    private final Persons persons;
    private final BulkTalks bulk;
    private final Jobs jobs;
    private final Questions questions;

    HeldTalks(Hands hands, Persons persons, BulkTalks bulk, Jobs jobs, Questions questions) {
        this.hands = hands;
        this.persons = persons;
        this.bulk = bulk;
        this.jobs = jobs;
        this.questions = questions;
    }

    void hold(Beginning from, List<Persona> people) {
        for (var row : TALKS)
            people.stream()
                    .filter(one -> one.code().equals(row.getField("who")))
                    .forEach(one -> load(manager(from, one.municipality()), story(from, row, one)));
        people.stream().map(Persona::municipality).distinct().forEach(town -> others(from, town, people));
    }

    private void load(Account manager, Held held) {
        jobs.quietly(() -> {
            bulk.load(manager.tenant(), held);
            return true;
        });
    }

    private Held story(Beginning from, NamedCsvRecord row, Persona person) {
        var talk =
                talk(from, person.client(), row.getField("kind"), Sheet.number(row, "daysAgo"), person.municipality());
        var times = new Talk.Times(
                talk.times().opened(),
                row.getField("home").equals("y") ? Optional.of(talk.times().opened()) : Optional.empty(),
                talk.times().causeAsked(),
                row.getField("closed").equals("y") ? talk.times().closed() : Optional.empty());
        var kept = new Talk(talk.id(), talk.client(), talk.kind(), talk.version(), talk.openedBy(), times);
        return new Held(
                kept, WrittenTalk.answers(row.getField("answers")), WrittenTalk.minutes(Sheet.words(row, "minutes")));
    }

    private Talk talk(Beginning from, ClientId client, String kind, int daysAgo, String town) {
        var opened = from.daysAgo(daysAgo);
        return new Talk(
                from.dice("talk " + client.value() + " " + daysAgo, 0).uuid(),
                client,
                TalkKind.valueOf(kind),
                questions.current().version(),
                manager(from, town).id(),
                new Talk.Times(
                        opened, Optional.empty(), Optional.empty(), Optional.of(opened.plus(Duration.ofMinutes(50)))));
    }

    private void others(Beginning from, String town, List<Persona> people) {
        var manager = manager(from, town);
        var known = people.stream().map(Persona::client).collect(Collectors.toCollection(HashSet::new));
        hands.look(manager.as(Role.CASE_MANAGER), Permission.CASELOAD, persons::caseload).stream()
                .filter(client -> !known.contains(client))
                .sorted(Comparator.comparing(ClientId::value))
                .limit(OTHERS)
                .forEach(client -> measured(manager, invented(from, client, town)));
    }

    /** What was measured stands in the file too; in the stories it does so already. */
    private void measured(Account manager, Held held) {
        load(manager, held);
        var client = held.talk().client();
        hands.pass(manager.as(Role.CASE_MANAGER), Permission.HOLD_TALK, client, passage -> bulk.tell(client, passage));
    }

    private Held invented(Beginning from, ClientId client, String town) {
        var dice = from.dice("talk of " + client.value(), 0);
        Map<Place, String> said = new HashMap<>();
        SCALES.forEach(code -> said.put(new Place(code, ""), Integer.toString(dice.between(2, 5))));
        Map<Block, Integer> minutes = new HashMap<>();
        SHORT.forEach(block -> minutes.put(block, dice.between(1, 6)));
        return new Held(talk(from, client, "SHORT", dice.between(20, 200), town), said, minutes);
    }

    private Account manager(Beginning from, String town) {
        return hands.account(from, Staff.caseManagerIn(town));
    }
}
