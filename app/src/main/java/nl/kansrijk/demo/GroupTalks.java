package nl.kansrijk.demo;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.Block;
import nl.kansrijk.intake.BulkTalks;
import nl.kansrijk.intake.Pack;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.TalkSteps;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/** Full talks that followed what is usual for a group, and where they went another way. */
@Component
class GroupTalks {
    private static final String TOWN = "GM1709";
    private static final int ALREADY = 6;
    private static final int TALKS = 8;
    private static final int FEWER = 3;
    private static final Pack PACK = new Pack(
            "Wil wel, durft niet",
            Set.of(Block.A, Block.D, Block.E, Block.F, Block.K),
            List.of("SMALL_STEPS", "BUDDY", "JOBS_GROUP"));
    private static final Map<String, String> SAID =
            Map.of("Q20", "4", "Q23", "3", "Q27", "3", "Q30", "2", "Q36", "4", "Q40", "4");

    private final Accounts accounts;
    private final Gate gate;
    private final Persons persons;
    private final BulkTalks bulk;
    private final Around around;

    GroupTalks(Accounts accounts, Gate gate, Persons persons, BulkTalks bulk, Around around) {
        this.accounts = accounts;
        this.gate = gate;
        this.persons = persons;
        this.bulk = bulk;
        this.around = around;
    }

    /** What else it takes. */
    @Component
    record Around(Jobs jobs, Questions questions) {}

    void hold(Beginning from, List<Persona> people) {
        var stories = people.stream().map(Persona::client).collect(Collectors.toSet());
        var manager = accounts.find(Staff.user(from, Staff.caseManagerIn(TOWN))).orElseThrow();
        var clients = gate.pass(Look.by(manager.as(Role.CASE_MANAGER), Permission.CASELOAD), persons::caseload).stream()
                .filter(client -> !stories.contains(client))
                .sorted(Comparator.comparing(ClientId::value))
                .skip(ALREADY)
                .limit(TALKS)
                .toList();
        for (int nth = 0; nth < clients.size(); nth++) hold(from, manager, clients.get(nth), nth);
    }

    /** What was measured stands in the file too, so that these people do belong to the group. */
    private void hold(Beginning from, Account manager, ClientId client, int nth) {
        var held = held(from, manager, client, nth);
        around.jobs().quietly(() -> {
            bulk.load(manager.tenant(), held);
            return true;
        });
        gate.pass(Look.by(manager.as(Role.CASE_MANAGER), Permission.HOLD_TALK).about(client), passage -> {
            bulk.tell(client, passage);
            return client;
        });
    }

    private BulkTalks.Held held(Beginning from, Account manager, ClientId client, int nth) {
        var dice = from.dice("group talk " + client.value(), 0);
        var opened = from.daysAgo(dice.between(20, 120));
        var times = new Talk.Times(
                opened, Optional.empty(), Optional.empty(), Optional.of(opened.plus(Duration.ofMinutes(40))));
        var version = around.questions().current().version();
        var talk = new Talk(dice.uuid(), client, TalkKind.FULL, version, manager.id(), times, PACK);
        var said = new HashMap<Place, String>();
        SAID.forEach((code, value) -> said.put(new Place(code, ""), value));
        var minutes = new HashMap<Block, Integer>();
        PACK.blocks().stream().sorted().forEach(block -> minutes.put(block, dice.between(3, 7)));
        return new BulkTalks.Held(talk, said, minutes, besides(nth, minutes, dice));
    }

    /** Most of them talked about home too; some left out the people around. */
    private static BulkTalks.Besides besides(int nth, Map<Block, Integer> minutes, Dice dice) {
        var passed = new HashMap<Block, TalkSteps.Why>();
        var extra = new HashMap<Block, TalkSteps.Added>();
        if (nth >= FEWER) {
            passed.put(Block.F, new TalkSteps.Why(TalkSteps.SkipReason.KNOWN, ""));
            minutes.put(Block.F, 0);
        }
        if (nth < TALKS - 2) {
            extra.put(Block.H, new TalkSteps.Added(TalkSteps.AddReason.CLIENT_ASKS, ""));
            minutes.put(Block.H, dice.between(4, 9));
        }
        return new BulkTalks.Besides(passed, extra);
    }
}
