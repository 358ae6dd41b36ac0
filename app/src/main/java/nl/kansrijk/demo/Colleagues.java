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
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.intake.BulkTalks;
import nl.kansrijk.intake.BulkTalks.Held;
import nl.kansrijk.intake.Questions;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.practice.PeerReviews;
import nl.kansrijk.intake.practice.PracticeCases;
import nl.kansrijk.intake.practice.Practices;
import nl.kansrijk.intake.practice.Verdict;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;

/**
 * What colleagues of two towns did before the home opens: talks with the same questions, enough of them to show differences
 * between professionals, and the same practice by two of them.
 */
@Component
class Colleagues {
    private static final Set<String> TOWNS = Set.of("GM1674", "GM1709");
    private static final List<String> PRACTISED = List.of("samuel", "nadia");
    private static final List<String> SCALES = List.of("Q20", "Q23", "Q27", "Q30", "Q36", "Q40", "Q44", "Q45");
    private static final int CLIENTS = 20;
    private static final int MOST = 6;
    private final Accounts accounts;
    private final Gate gate;
    private final Persons persons;
    private final BulkTalks bulk;
    private final Around around;

    Colleagues(Accounts accounts, Gate gate, Persons persons, BulkTalks bulk, Around around) {
        this.accounts = accounts;
        this.gate = gate;
        this.persons = persons;
        this.bulk = bulk;
        this.around = around;
    }

    /** What else it takes. */
    @Component
    record Around(Jobs jobs, Questions questions, PracticeCases cases, Practices practices, PeerReviews peers) {}

    void work(Beginning from, List<Town> towns, List<Persona> people) {
        var stories = people.stream().map(Persona::client).collect(Collectors.toSet());
        for (var town : towns) if (TOWNS.contains(town.tenant().code())) talks(from, town, stories);
        practise(from, PRACTISED.getFirst(), Map.of("Q20", "4", "Q23", "5", "Q27", "4", "Q30", "2", "Q40", "3"));
        practise(from, PRACTISED.getLast(), Map.of("Q20", "4", "Q23", "2", "Q27", "5", "Q30", "3", "Q40", "4"));
    }

    private void talks(Beginning from, Town town, Set<ClientId> stories) {
        int nth = 0;
        for (var manager : town.caseManagers().stream().limit(MOST).toList()) {
            int leans = nth++ % 3 - 1;
            var account = accounts.find(manager).orElseThrow();
            gate.pass(Look.by(account.as(Role.CASE_MANAGER), Permission.CASELOAD), persons::caseload).stream()
                    .filter(client -> !stories.contains(client))
                    .sorted(Comparator.comparing(ClientId::value))
                    .limit(CLIENTS)
                    .forEach(client -> load(account, held(from, client, account, leans)));
        }
    }

    private void load(Account manager, Held held) {
        around.jobs().quietly(() -> {
            bulk.load(manager.tenant(), held);
            return true;
        });
    }

    private Held held(Beginning from, ClientId client, Account manager, int leans) {
        var dice = from.dice("colleague with " + client.value(), 0);
        var said = new HashMap<Place, String>();
        SCALES.forEach(code ->
                said.put(new Place(code, ""), Integer.toString(Math.clamp(dice.between(2, 4) + leans, 1, 5))));
        var opened = from.daysAgo(dice.between(20, 300));
        var times = new Talk.Times(
                opened, Optional.empty(), Optional.empty(), Optional.of(opened.plus(Duration.ofMinutes(40))));
        var version = around.questions().current().version();
        return new Held(new Talk(dice.uuid(), client, TalkKind.SHORT, version, manager.id(), times), said, Map.of());
    }

    private void practise(Beginning from, String login, Map<String, String> answers) {
        var account = accounts.find(Staff.user(from, login)).orElseThrow();
        Actor actor = account.as(account.roles().iterator().next());
        gate.pass(Look.by(actor, Permission.PRACTISE), passage -> {
            var practice =
                    around.practices().begin(around.cases().find("afwijzing").orElseThrow(), passage);
            around.practices().keep(practice, answers, passage);
            var heard = "5".equals(answers.get("Q23")) ? List.of("SHAME", "STEP") : List.of("STRENGTH");
            around.practices().end(practice, new Verdict(List.of("C01"), heard, "WF2"), passage);
            around.peers().offer(practice, passage);
            return true;
        });
    }
}
