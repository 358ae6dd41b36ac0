package nl.kansrijk.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.intake.AnswerSheet.Filled;
import nl.kansrijk.intake.AnswerSheet.Place;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case manager and a client at one table. */
@HouseTest
@org.springframework.context.annotation.Import(StarterShelf.class)
abstract class IntakeHouse {
    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Questions questions;

    @Autowired
    Talks talks;

    @Autowired
    Answers answers;

    @Autowired
    Scores scores;

    @Autowired
    TalkSteps steps;

    @Autowired
    Causes causes;

    @Autowired
    Profiles profiles;

    @Autowired
    Jobs jobs;

    @Autowired
    Clock clock;

    Tenant town;
    Actor caseManager;
    ClientId client;
    Actor self;
    Talk talk;

    @BeforeEach
    void a_case_manager_opens_a_talk() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(town, client);
        talk = open(TalkKind.FULL);
    }

    Talk open(TalkKind kind) {
        return together(passage -> talks.open(client, kind, passage));
    }

    <T> T together(Function<Passage, T> work) {
        return gate.pass(Look.by(caseManager, Permission.HOLD_TALK).about(client), work);
    }

    <T> T alone(Function<Passage, T> work) {
        return gate.pass(Look.by(self, Permission.OWN_TALK).about(client), work);
    }

    /** Fills in on a fresh page: {@code Q20=4}, {@code Q12.READING=3}. */
    Saved.Kept fill(String... said) {
        return kept(sheet(said));
    }

    Saved.Kept kept(AnswerSheet sheet) {
        return (Saved.Kept) together(passage -> answers.save(client, sheet, passage));
    }

    AnswerSheet sheet(String... said) {
        return sheet(UUID.randomUUID(), replies().last(), said);
    }

    AnswerSheet sheet(UUID page, int seen, String... said) {
        Map<Place, Filled> fields = new HashMap<>();
        for (var one : said) {
            var sides = one.split("=", 2);
            var was = seen == 0 ? "" : value(sides[0]);
            fields.put(place(sides[0]), new Filled(was, sides[1]));
        }
        return new AnswerSheet(talk.id(), page, seen, fields, Map.of());
    }

    static Place place(String name) {
        var parts = name.split("\\.", 2);
        return new Place(parts[0], parts.length > 1 ? parts[1] : "");
    }

    Replies replies() {
        return together(passage -> answers.of(talk, passage));
    }

    String value(String name) {
        var place = place(name);
        return replies().value(place.question(), place.part());
    }

    Talks.Finished finish(Block block) {
        return together(passage -> talks.finish(client, talk.id(), block, passage));
    }

    /** Closes the talk; for what is open there was no time. */
    Closing close() {
        return close(Optional.of(new TalkSteps.Why(TalkSteps.SkipReason.NO_TIME, "")));
    }

    Closing close(Optional<TalkSteps.Why> why) {
        return together(passage -> talks.close(talk, why, passage));
    }

    private List<Question> asked(Passage passage) {
        return questions.of(talk).asked(talk, steps.of(talk, passage).keySet());
    }

    HowFar howFar() {
        return together(passage -> HowFar.of(asked(passage), answers.of(talk, passage), steps.of(talk, passage)));
    }

    List<Statement> known(String characteristic) {
        return together(passage -> profiles.open(client, passage)).panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .map(ClientFile.Entry::statement)
                .filter(one -> one.fact().characteristic().equals(characteristic))
                .toList();
    }

    Optional<Score> score(Scale scale) {
        return together(passage -> scores.of(talk, passage)).stream()
                .filter(one -> one.scale() == scale)
                .findFirst();
    }

    LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
