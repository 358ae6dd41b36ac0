package nl.kansrijk.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.Marketplace.Stall;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A municipality and a service point in one region, with the order picker of Van Rijn Logistiek. */
@HouseTest
@Import(Marketplace.class)
public abstract class MatchingHouse {
    /** Enough skills to have gone through them, all of metal work. */
    private static final List<String> ELSEWHERE = List.of(
            "esco:s:f015c5d5-6a1c-4f63-9012-a05f4f34105e",
            "esco:s:60ff3eac-7d4d-4e51-87b8-74c3b5d62498",
            "esco:s:27d26fd6-5795-4f0a-884e-112df7c68314",
            "esco:s:a51adea8-bf02-488a-a0d8-b0961caca5b0",
            "esco:s:e0c6fdd1-336a-4e2f-91d1-ab4a2f9c385d");

    @Autowired
    protected Gate gate;

    @Autowired
    protected TestRegion region;

    @Autowired
    protected Marketplace market;

    @Autowired
    protected Profiles profiles;

    @Autowired
    protected Identities identities;

    @Autowired
    protected Vacancies vacancies;

    @Autowired
    protected Index index;

    @Autowired
    protected Jobs jobs;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Clock clock;

    protected Tenant rucphen;
    protected Actor caseManager;
    protected Stall stall;
    protected Actor matcher;
    protected VacancyId orderPicker;

    @BeforeEach
    void a_region_with_one_vacancy() {
        rucphen = region.organisation(Tenant.Kind.MUNICIPALITY);
        stall = market.stall("Van Rijn Logistiek");
        region.joinRegion(rucphen, stall.servicePoint());
        caseManager = region.actor(rucphen, Role.CASE_MANAGER);
        matcher = stall.accountManager();
        orderPicker = opened(Drafts.orderPicker(stall.firm().id()));
    }

    protected VacancyId opened(Draft draft) {
        var id = VacancyId.random();
        market.writing(matcher, passage -> vacancies.open(id, draft, passage));
        soon().until(() -> index.vacancy(id).isPresent());
        return id;
    }

    /** A client of Rucphen of whom this was said, shared without a name; waits until the index knows. */
    protected ClientId client(NewStatement... said) {
        var client = region.clientOf(caseManager);
        say(client, said);
        soon().until(() -> index.person(client).isPresent());
        return client;
    }

    /** Someone who picks and packs orders, within the hours and near; what is given takes the place of the usual. */
    protected ClientId picker(NewStatement... own) {
        var skilled = Stream.of(
                first("HS_SKILL", Drafts.PICKING.value(), new Value.Level(2)),
                first("HS_SKILL", Drafts.PACKING.value(), new Value.Level(2)));
        return client(told(Stream.concat(skilled, near()), own));
    }

    /** Someone as near and as free as a picker, who was never asked which of the tasks they can do. */
    protected ClientId starter(NewStatement... own) {
        return client(told(near(), own));
    }

    /** Someone as near and as free as a picker, who went through the skills with a professional: what is not named is missing. */
    protected ClientId learner(NewStatement... own) {
        var others = ELSEWHERE.stream().map(skill -> first("HS_SKILL", skill, new Value.Level(2)));
        return client(told(Stream.concat(others, near()), own));
    }

    private Stream<NewStatement> near() {
        return Stream.of(
                first("HS_CERT", "FORKLIFT", new Value.Present()),
                first("HS_LANG_NL", "READING", new Value.Code("B1")),
                first("AV_HOURS_MIN", "", Value.Number.of(16)),
                first("AV_HOURS_MAX", "", Value.Number.of(32)),
                first("AV_DAYS", "", new Value.Grid(DayGrid.weekdays())),
                first("MOB_MODE", "3", new Value.Present()),
                first("MOB_MAX_MIN", "", Value.Number.of(60)),
                first("ID_ADDRESS_PC4", "", Value.Number.of(4761)));
    }

    private static NewStatement[] told(Stream<NewStatement> usual, NewStatement... own) {
        var kept = usual.filter(one -> Arrays.stream(own)
                .noneMatch(other -> other.fact()
                        .about(one.fact().characteristic(), one.fact().item())));
        return Stream.concat(Arrays.stream(own), kept).toArray(NewStatement[]::new);
    }

    protected void say(ClientId client, NewStatement... said) {
        var self = region.self(rucphen, client);
        with(self, Permission.CHANGE_STATEMENT, client, passage -> {
            Arrays.stream(said)
                    .forEach(one -> assertThat(profiles.say(client, one.shared(ShareLevel.ANON), passage))
                            .isInstanceOf(Said.Kept.class));
            return true;
        });
    }

    protected NewStatement first(String characteristic, String item, Value value) {
        return NewStatement.first(characteristic, item, value, Source.self(today()));
    }

    protected void named(ClientId client, String name) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            identities.enter(
                    client,
                    new Identity(
                            name,
                            LocalDate.of(1985, 5, 5),
                            "Dorpsstraat 1",
                            "iemand@voorbeeld.example",
                            "06 00 00 00 00",
                            java.util.Optional.empty(),
                            "nl",
                            "PHONE"),
                    passage);
            return true;
        });
    }

    protected void pause(ClientId client) {
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage -> {
            profiles.pauseMatching(
                    client,
                    new MatchingPause(Reason.of("pause.first_things_first"), java.util.Optional.empty()),
                    passage);
            return true;
        });
    }

    /** The person says "Klopt niet" to what was said about this item. */
    protected UUID dispute(ClientId client, String item) {
        var self = region.self(rucphen, client);
        var said = statement(client, item);
        with(
                self,
                Permission.RECOGNISE,
                client,
                passage -> profiles.recognise(
                        client, said, GivenAnswer.of(Recognition.Status.DISPUTED, "nooit gedaan"), passage));
        return said;
    }

    /** The person takes that answer back. */
    protected void takeBack(ClientId client, UUID said) {
        var self = region.self(rucphen, client);
        int answer = said(client, one -> one.id().equals(said)).recognition().number();
        with(self, Permission.RECOGNISE, client, passage -> profiles.undoRecognition(client, said, answer, passage));
    }

    protected UUID statement(ClientId client, String item) {
        return said(client, one -> one.fact().item().equals(item)).id();
    }

    private Statement said(ClientId client, Predicate<Statement> which) {
        var self = region.self(rucphen, client);
        return with(self, Permission.OWN_PROFILE, client, passage -> profiles.open(client, passage)).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    protected <T> T with(Actor actor, Permission permission, ClientId about, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission).about(about), work);
    }

    protected <T> T listing(Actor actor, Permission permission, Function<Passage, T> work) {
        return gate.pass(Look.by(actor, permission), work);
    }

    protected LocalDate today() {
        return DutchTime.day(clock.instant());
    }

    /** A change is seen within a second; a little more here, because tests run beside each other. */
    protected static ConditionFactory soon() {
        return await().pollInterval(Duration.ofMillis(10)).atMost(Duration.ofSeconds(3));
    }
}
