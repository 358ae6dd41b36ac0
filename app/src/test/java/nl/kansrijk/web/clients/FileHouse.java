package nl.kansrijk.web.clients;

import java.util.Map;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.GivenAnswer;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case manager before the file of an order picker, of whom this and that is said. */
@OpenHouse
abstract class FileHouse extends MatchingHouse {
    @LocalServerPort
    int port;

    @Autowired
    StarterShelf shelf;

    ClientId client;
    String path;
    Caller caller;

    @BeforeEach
    void an_order_picker_with_a_file() {
        shelf.fill();
        client = picker();
        named(client, "Marja Visser");
        path = "/klanten/" + client.value();
        caller = Caller.by(caseManager, port);
        say("ATT_WORK", "", Value.Number.of(4));
        say("LD_HOUSE", "", new Value.Level(3));
        say("WISH_GOAL", "PAID_WORK", new Value.Present());
    }

    void say(String characteristic, String item, Value value) {
        var said = NewStatement.first(characteristic, item, value, Source.professional(today()));
        with(caseManager, Permission.CHANGE_STATEMENT, client, passage ->
                (Said.Kept) profiles.say(client, said, passage));
    }

    void dispute(String characteristic) {
        var self = region.self(rucphen, client);
        with(self, Permission.RECOGNISE, client, passage -> {
            var said = entry(profiles.open(client, passage), characteristic).statement();
            return profiles.recognise(
                    client, said.id(), GivenAnswer.of(Recognition.Status.DISPUTED, "Ik kan ook in de avond"), passage);
        });
    }

    static ClientFile.Entry entry(ClientFile file, String characteristic) {
        return file.panels().stream()
                .flatMap(panel -> panel.entries().stream())
                .filter(entry -> entry.statement().fact().characteristic().equals(characteristic))
                .findFirst()
                .orElseThrow();
    }

    String page() {
        return caller.get(path).body();
    }

    /** What a form that was opened on this moment sends along unseen, with these answers. */
    Map<String, String> form(Caller who, String address, Map<String, String> answers) {
        var form = who.get(address).body();
        var fields = new java.util.HashMap<>(answers);
        for (var name : java.util.List.of("volgt", "item", "form")) {
            var found =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(form);
            if (found.find()) fields.putIfAbsent(name, found.group(1));
        }
        return fields;
    }

    Map<String, String> answers(String value) {
        return Map.of("waarde", value, "bron", "PROF", "dag", today().toString());
    }

    Caller as(Actor actor) {
        return Caller.by(actor, port);
    }
}
