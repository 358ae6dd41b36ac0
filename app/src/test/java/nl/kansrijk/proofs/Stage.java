package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Closeness;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Mandates;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Teams;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.access.Tenants;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.matching.introductions.Introductions;
import nl.kansrijk.matching.introductions.Proposal;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.Kind;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.testing.TestRegion;
import org.springframework.stereotype.Component;

/**
 * One organisation that owns persons and a vacancy, one that is granted everything of it, one that is granted nothing; and
 * in each of them someone of every role. In the owner's organisation everyone has a person of their own, as close as the
 * role can ever come.
 */
@Component
class Stage {
    /** Stands in everything that the people on this stage are called, and nowhere else. */
    static final String MARK = "zq7k";

    private static final String DAY = "2099-01-05";
    private final TestRegion region;
    private final Marketplace market;
    private final Tenants tenants;
    private final Persons persons;
    private final Teams teams;
    private final Jobs jobs;
    private final Gate gate;
    private final Vacancies vacancies;
    private final Profiles profiles;
    private final Introductions introductions;
    private final Identities identities;
    private final Tasks tasks;
    private final Mandates mandates;
    private final Accounts accounts;
    private final LifeDrafts drafts;
    private final Talks talks;

    Stage(
            TestRegion region,
            Marketplace market,
            Tenants tenants,
            Persons persons,
            Teams teams,
            Jobs jobs,
            Gate gate,
            Vacancies vacancies,
            Profiles profiles,
            Introductions introductions,
            Identities identities,
            Tasks tasks,
            Mandates mandates,
            Accounts accounts,
            LifeDrafts drafts,
            Talks talks) {
        this.region = region;
        this.market = market;
        this.tenants = tenants;
        this.persons = persons;
        this.teams = teams;
        this.jobs = jobs;
        this.gate = gate;
        this.vacancies = vacancies;
        this.profiles = profiles;
        this.introductions = introductions;
        this.identities = identities;
        this.tasks = tasks;
        this.mandates = mandates;
        this.accounts = accounts;
        this.drafts = drafts;
        this.talks = talks;
    }

    /** Everyone who plays, and the numbers each asks with. */
    record Cast(Map<TenantRelation, Map<Role, Actor>> actors, Map<Role, Ids> numbers) {
        Actor actor(TenantRelation relation, Role role) {
            return requireNonNull(requireNonNull(actors.get(relation)).get(role));
        }

        /** The numbers that this role asks with. */
        Ids ids(Role role) {
            return requireNonNull(numbers.get(role));
        }
    }

    Cast set() {
        var stall = market.stall("Van Rijn Logistiek");
        var owner = stall.servicePoint();
        var granted = region.organisation(Tenant.Kind.MUNICIPALITY);
        for (var group : DataGroup.values())
            for (var purpose : Purpose.values())
                tenants.grant(owner.id(), granted.id(), group, purpose, TestRegion.LONG_AGO);
        var foreign = region.organisation(Tenant.Kind.MUNICIPALITY);
        var ids = new EnumMap<Role, Ids>(Role.class);
        var own = own(stall, ids);
        return new Cast(
                Map.of(
                        TenantRelation.OWN, own,
                        TenantRelation.GRANTED, strangers(granted),
                        TenantRelation.FOREIGN, strangers(foreign)),
                ids);
    }

    /** What this person is marked with. */
    static String mark(String client) {
        return MARK + "-" + client.substring(0, 8);
    }

    private Map<Role, Actor> own(Marketplace.Stall stall, Map<Role, Ids> ids) {
        var guide = region.actor(stall.servicePoint(), Role.CASE_MANAGER);
        var vacancy = VacancyId.random();
        market.writing(
                stall.accountManager(),
                passage ->
                        vacancies.open(vacancy, Drafts.orderPicker(stall.firm().id()), passage));
        var own = new EnumMap<Role, Actor>(Role.class);
        for (var role : Role.values()) {
            var worker = region.actor(stall.servicePoint(), role);
            var closest = Closeness.closest(role);
            var client = person(guide, closest == Relation.OWN_CASELOAD ? worker : guide);
            if (closest == Relation.TEAM) together(guide, worker);
            if (closest == Relation.MANDATE) mandated(client, guide, worker);
            var self = region.self(stall.servicePoint(), client);
            named(client, self);
            talking(client, closest == Relation.OWN_CASELOAD && role == Role.CASE_MANAGER ? worker : guide, role);
            var statement = said(client, self);
            unfinished(client, self, statement);
            var introduction = proposed(client, vacancy, stall.accountManager());
            own.put(role, role == Role.CLIENT ? self : worker);
            var colleague = region.actor(stall.servicePoint(), Role.JOB_COACH);
            ids.put(
                    role,
                    Ids.of(client, vacancy, introduction, statement, task(client, worker))
                            .and(colleague.user(), stall.firm().id()));
        }
        return own;
    }

    private Map<Role, Actor> strangers(Tenant tenant) {
        var guide = region.actor(tenant, Role.CASE_MANAGER);
        var all = new EnumMap<Role, Actor>(Role.class);
        for (var role : Role.values()) all.put(role, region.actor(tenant, role));
        all.put(Role.CLIENT, region.self(tenant, person(guide, guide)));
        return all;
    }

    private ClientId person(Actor guide, Actor worker) {
        return gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
            var person = persons.enter(false, passage);
            persons.assign(person, guide.tenant(), worker.user(), passage);
            return person;
        });
    }

    /** Something to do for the client; nothing for a role that does not do such things. */
    private UUID task(ClientId client, Actor worker) {
        if (!Policy.writable(worker.role()).contains(DataGroup.WORK)) return UUID.randomUUID();
        var fields = Map.of(
                "words",
                mark(client.value().toString()) + "-task",
                "due",
                DAY,
                "form",
                UUID.randomUUID().toString());
        var asked = ((Parsed.Good<NewTask>) NewTask.parse(fields, LocalDate.parse(DAY))).value();
        return gate.pass(Look.by(worker, Permission.CHANGE_TASK).about(client), passage -> {
            tasks.add(client, asked, passage);
            return tasks.of(client, passage).getFirst().id();
        });
    }

    private void mandated(ClientId client, Actor guide, Actor representative) {
        var login = accounts.find(representative.user()).orElseThrow().login();
        gate.pass(Look.by(guide, Permission.GIVE_MANDATE).about(client), passage -> {
            var today = LocalDate.ofInstant(passage.at(), java.time.ZoneId.of("Europe/Amsterdam"));
            return mandates.give(client, login, today, today.plusDays(30), passage);
        });
    }

    private void together(Actor guide, Actor around) {
        jobs.quietly(() -> {
            teams.found(UUID.randomUUID(), guide.tenant(), "Team Werk", List.of(guide.user(), around.user()));
            return true;
        });
    }

    private void named(ClientId client, Actor self) {
        var mark = mark(client.value().toString());
        var identity = new Identity(
                mark + "-name",
                LocalDate.of(1985, 5, 5),
                mark + "-street 1",
                mark + "-mail@voorbeeld.example",
                mark + "-phone",
                Optional.empty(),
                "nl",
                "PHONE");
        gate.pass(Look.by(self, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }

    /** A story of ordinary life that is not finished, under the number of the statement. */
    private void unfinished(ClientId client, Actor self, UUID number) {
        var draft = LifeDraft.about(number, Kind.VOLUNTEER, "life:club-canteen", "");
        gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> drafts.keep(client, draft, passage));
    }

    /** A talk that goes on at home too; the persons of others are not this guide's. */
    private void talking(ClientId client, Actor guide, Role role) {
        if (Closeness.closest(role) == Relation.OWN_CASELOAD && role != Role.CASE_MANAGER) return;
        gate.pass(Look.by(guide, Permission.HOLD_TALK).about(client), passage -> {
            var talk = talks.open(client, TalkKind.FULL, passage);
            talks.letHome(talk, Optional.of(passage.at()), passage);
            return talk;
        });
    }

    private UUID said(ClientId client, Actor self) {
        var statement = NewStatement.first(
                        "HS_SKILL", Drafts.PICKING.value(), new Value.Level(2), Source.self(LocalDate.of(2026, 1, 5)))
                .shared(ShareLevel.ANON);
        return gate.pass(
                Look.by(self, Permission.CHANGE_STATEMENT).about(client),
                passage -> ((Said.Kept) profiles.say(client, statement, passage))
                        .statement()
                        .id());
    }

    private UUID proposed(ClientId client, VacancyId vacancy, Actor accountManager) {
        return gate.pass(
                Look.by(accountManager, Permission.PROPOSE).about(client),
                passage -> ((Proposal.Proposed) introductions.propose(client, vacancy, "Past bij u", passage))
                        .asked()
                        .facts()
                        .id());
    }
}
