package nl.kansrijk.web.measures;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Persons;
import nl.kansrijk.access.Policy;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Picture;
import nl.kansrijk.profile.Pictures;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The own clients whose picture misses something, least known first: the list behind the figures. */
@Controller
class PicturesPage {
    private final Gate gate;
    private final Persons persons;
    private final Pictures pictures;
    private final Identities identities;
    private final PictureWords lines;

    PicturesPage(Gate gate, Persons persons, Pictures pictures, Identities identities, PictureWords lines) {
        this.gate = gate;
        this.persons = persons;
        this.pictures = pictures;
        this.identities = identities;
        this.lines = lines;
    }

    /** What was found: the pictures of all own clients, those on the page and their names. */
    record Found(
            List<Picture> all, List<Picture> missing, List<Picture> page, Map<ClientId, String> names, Instant at) {}

    @GetMapping("/beeld/klanten")
    @Needs(Permission.PICTURES)
    String list(
            @RequestParam(name = "mist", defaultValue = "") String measure,
            @RequestParam(name = "blad", defaultValue = "1") String leaf,
            Actor actor,
            Frame frame,
            Model model) {
        var query = new PictureWords.Query(
                Measure.of(measure), leaf.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(leaf) : 1);
        var found = gate.pass(Look.by(actor, Permission.PICTURES), passage -> found(query, passage));
        model.addAttribute("page", lines.view(found, query, frame.words()));
        model.addAttribute("trial", Policy.opens(actor, Permission.ROUTE_MOVES));
        model.addAttribute("frame", frame.titled(frame.words().say("pictures.title")));
        return "measures/pictures";
    }

    private Found found(PictureWords.Query query, Passage passage) {
        var all = List.copyOf(pictures.of(persons.caseload(passage), passage).values());
        var missing = all.stream()
                .filter(lines.misses(query.measure(), passage.at()))
                .sorted(Comparator.comparing(Picture::known)
                        .thenComparing(one -> one.client().value()))
                .toList();
        var page = query.page(missing);
        page.forEach(one -> passage.shown(passage.actor().tenant(), one.client(), DataGroup.SKILLS_WISHES));
        var names = identities.names(page.stream().map(Picture::client).toList(), passage);
        return new Found(all, missing, page, names, passage.at());
    }
}
