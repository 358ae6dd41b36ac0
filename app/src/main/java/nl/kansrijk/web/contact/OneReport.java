package nl.kansrijk.web.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.Report;
import nl.kansrijk.casework.contact.Reports;
import nl.kansrijk.casework.contact.Step;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.profile.Duplicates;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Component;

/** Reads everything that a report's page shows, in one passage. */
@Component
class OneReport {
    private final Gate gate;
    private final Reports reports;
    private final Welcome welcome;
    private final Duplicates duplicates;
    private final Around around;

    OneReport(Gate gate, Reports reports, Welcome welcome, Duplicates duplicates, Around around) {
        this.gate = gate;
        this.reports = reports;
        this.welcome = welcome;
        this.duplicates = duplicates;
        this.around = around;
    }

    /** Who works here, where help is, and what day it is. */
    @Component
    record Around(Accounts accounts, Persons persons, HelpPlaces places, Tenants tenants, Clock clock) {}

    /** What was found of one report. */
    record Found(
            Report report,
            List<Step> history,
            List<Duplicates.Match> matches,
            LocalDate talkBy,
            List<Account> contacts,
            People people,
            List<HelpPlaces.Place> places) {
        Found {
            history = List.copyOf(history);
            matches = List.copyOf(matches);
            contacts = List.copyOf(contacts);
            places = List.copyOf(places);
        }
    }

    /** The names of who works here, and the file of the client when who looks has that client in the caseload. */
    record People(Map<UserId, String> names, Optional<String> file) {
        People {
            names = Map.copyOf(names);
        }
    }

    /** Everything about one report; the number of a citizen is asked for at the counter. Errors: NotHere when it is unknown here. */
    Found read(ClientId id, Optional<Bsn> bsn, Actor actor) {
        return gate.pass(Look.by(actor, Permission.REPORTS).on("report:" + id.value()), passage -> {
            var report = reports.one(id, passage).orElseThrow(NotHere::new);
            var all = around.accounts().of(actor.tenant());
            return new Found(
                    report,
                    welcome.history(report, passage),
                    matches(report, bsn, passage),
                    welcome.firstTalkBy(report),
                    contacts(all, actor),
                    new People(names(all), file(report, passage)),
                    around.places().of(report.ask().urgent(), code(actor), DutchTime.at(passage.at())));
        });
    }

    /** Does something with a report. Errors: NotHere when it is unknown here. */
    Welcome.Handled handle(ClientId id, Actor actor, Function<Passage, Welcome.Handled> step) {
        var handled = gate.pass(Look.by(actor, Permission.HANDLE_REPORT).on("report:" + id.value()), step);
        if (handled instanceof Welcome.Handled.Unknown) throw new NotHere();
        return handled;
    }

    LocalDate today() {
        return DutchTime.day(around.clock().instant());
    }

    /** Who can be someone's fixed contact: who guides clients here, and for an own desk who works there. */
    private static List<Account> contacts(List<Account> all, Actor actor) {
        var guides = all.stream()
                .filter(account -> account.roles().contains(Role.CASE_MANAGER))
                .toList();
        return guides.isEmpty()
                ? all.stream()
                        .filter(account -> account.id().equals(actor.user()))
                        .toList()
                : guides;
    }

    private static Map<UserId, String> names(List<Account> all) {
        return all.stream().collect(Collectors.toMap(Account::id, Account::name));
    }

    private Optional<String> file(Report report, Passage passage) {
        return report.standing()
                .client()
                .filter(client -> around.persons().caseload(passage).contains(client))
                .map(client -> "/klanten/" + client.value());
    }

    private List<Duplicates.Match> matches(Report report, Optional<Bsn> bsn, Passage passage) {
        if (report.standing().state() != Report.State.NEW) return List.of();
        var who = report.who();
        return duplicates.of(new Duplicates.Someone(who.name(), who.birthDate(), who.phone(), bsn), passage);
    }

    private String code(Actor actor) {
        return around.tenants().all().stream()
                .filter(tenant -> tenant.id().equals(actor.tenant()))
                .map(Tenant::code)
                .findFirst()
                .orElse("");
    }
}
