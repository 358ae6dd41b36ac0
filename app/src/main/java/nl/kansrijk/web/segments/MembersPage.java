package nl.kansrijk.web.segments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.segments.Members;
import nl.kansrijk.profile.segments.Rule;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Segments;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which of the own clients belong to a group, for who guides them; everyone else sees figures only. */
@Controller
class MembersPage {
    private final Gate gate;
    private final Persons persons;
    private final Belonging belonging;
    private final Identities identities;
    private final MembersWords membersWords;

    MembersPage(Gate gate, Persons persons, Belonging belonging, Identities identities, MembersWords membersWords) {
        this.gate = gate;
        this.persons = persons;
        this.belonging = belonging;
        this.identities = identities;
        this.membersWords = membersWords;
    }

    /** Groups, who belongs to them, and what is shown of a person by showing that. */
    @org.springframework.stereotype.Component
    record Belonging(Segments segments, Members members, Characteristics catalogue) {}

    /** All groups, the chosen one, and the own clients in it by name. */
    record Found(List<Segment> all, Optional<Segment> chosen, Map<ClientId, String> clients) {}

    @GetMapping("/groepen/klanten")
    @Needs(Permission.SEGMENT_CLIENTS)
    String clients(
            @RequestParam(name = "groep", defaultValue = "") String asked, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.SEGMENT_CLIENTS), passage -> found(asked, passage));
        model.addAttribute("page", membersWords.view(found, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("segments.clients.title")));
        return "segments/clients";
    }

    private Found found(String asked, Passage passage) {
        var all = belonging.segments().kept(passage);
        var chosen = all.stream()
                .filter(one -> one.id().toString().equals(asked))
                .findFirst()
                .or(() -> all.stream().findFirst());
        return new Found(all, chosen, chosen.map(one -> clients(one, passage)).orElse(Map.of()));
    }

    private Map<ClientId, String> clients(Segment segment, Passage passage) {
        var members = belonging.members().of(segment.draft().recipe(), passage);
        var own = persons.caseload(passage).stream().filter(members::contains).toList();
        own.forEach(client -> segment.draft().recipe().rules().stream()
                .map(this::group)
                .forEach(group -> passage.shown(passage.actor().tenant(), client, group)));
        var names = identities.names(own, passage);
        Map<ClientId, String> byName = new LinkedHashMap<>();
        own.stream()
                .sorted(java.util.Comparator.comparing(client -> names.getOrDefault(client, "")))
                .forEach(client -> byName.put(client, names.getOrDefault(client, "")));
        return byName;
    }

    /** What a rule tells of who meets it; an age tells who someone is. */
    private DataGroup group(Rule rule) {
        return belonging
                .catalogue()
                .find(rule.trait().characteristic())
                .map(line -> line.group())
                .orElse(DataGroup.IDENTITY);
    }
}
