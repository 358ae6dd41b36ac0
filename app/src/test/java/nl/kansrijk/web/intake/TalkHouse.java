package nl.kansrijk.web.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.intake.TalkKind;
import nl.kansrijk.intake.Talks;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case manager and a client before the pages of a talk that is open. */
@OpenHouse
abstract class TalkHouse {
    @LocalServerPort
    int port;

    @Autowired
    Gate gate;

    @Autowired
    TestRegion region;

    @Autowired
    StarterShelf shelf;

    @Autowired
    Talks talks;

    @Autowired
    Profiles profiles;

    @Autowired
    Tasks tasks;

    @Autowired
    Jobs jobs;

    Tenant town;
    Actor caseManager;
    Actor self;
    ClientId client;
    Caller guide;
    Caller person;
    String base;

    @BeforeEach
    void a_talk_is_open() {
        shelf.fill();
        town = region.organisation(Tenant.Kind.MUNICIPALITY);
        caseManager = region.actor(town, Role.CASE_MANAGER);
        client = region.clientOf(caseManager);
        self = region.self(town, client);
        guide = Caller.by(caseManager, port);
        person = Caller.by(self, port);
        base = "/klanten/" + client.value() + "/gesprek";
        open(TalkKind.FULL);
    }

    Talk open(TalkKind kind) {
        return gate.pass(
                Look.by(caseManager, Permission.HOLD_TALK).about(client), passage -> talks.open(client, kind, passage));
    }

    /** What the page sends along unseen, with these answers. */
    static Map<String, String> form(String page, Map<String, String> answers) {
        var fields = new HashMap<String, String>();
        Pattern.compile("type=\"hidden\" name=\"([^\"]+)\"(?: value=\"([^\"]*)\")?")
                .matcher(page)
                .results()
                .filter(found -> !found.group(1).equals("_csrf"))
                .forEach(found -> fields.put(found.group(1), found.group(2) == null ? "" : found.group(2)));
        fields.putAll(answers);
        return fields;
    }

    /** Fills in a screen as it stands now and presses. */
    java.net.http.HttpResponse<String> fill(Caller who, String path, String pressed, Map<String, String> answers) {
        var sent = form(who.get(path).body(), answers);
        sent.put("doe", pressed);
        return who.post(path, sent);
    }
}
