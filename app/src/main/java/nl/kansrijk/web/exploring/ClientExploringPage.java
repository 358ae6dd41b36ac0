package nl.kansrijk.web.exploring;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A professional looks around together with a client, from the client's skills or from an occupation. Source: rows 4-10, 4-19. */
@Controller
class ClientExploringPage {
    private final CaseFile file;
    private final Looking looking;
    private final Identities identities;
    private final Shows shows;

    ClientExploringPage(CaseFile file, Looking looking, Identities identities, Shows shows) {
        this.file = file;
        this.looking = looking;
        this.identities = identities;
        this.shows = shows;
    }

    private record Seen<T>(T found, Optional<Identity> who, Purpose purpose) {}

    @GetMapping("/klanten/{id}/kansen-verkennen")
    @Needs(Permission.CLIENT_CHANCES)
    String around(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> codes,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var heard = shows.addresses().heard(codes, frame);
        var query = heard.query();
        var seen = seen(actor, id, session, passage -> looking.around(id, query, passage));
        var reader = Reader.professional(id, frame.words()).having(seen.found().talks());
        model.addAttribute("page", shows.around().view(seen.found(), query, reader));
        model.addAttribute("meant", shows.starts().meant(model, reader));
        framed(seen, reader, reader.say("title"), heard.frame(), model);
        return "exploring/person";
    }

    @GetMapping("/klanten/{id}/kansen-verkennen/{work}")
    @Needs(Permission.CLIENT_CHANCES)
    String route(
            @PathVariable ClientId id,
            @PathVariable String work,
            @RequestParam Map<String, String> codes,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var heard = shows.addresses().heard(codes, frame);
        var query = heard.query();
        var code = ExploringQuery.occupation(work).orElseThrow(NotHere::new);
        var seen = seen(actor, id, session, passage -> looking.oneWay(id, query.from(), code, passage));
        var found = seen.found().orElseThrow(NotHere::new);
        var reader = Reader.professional(id, frame.words()).having(found.talks());
        var view = shows.routes().view(found, query, reader);
        model.addAttribute("page", view);
        framed(seen, reader, view.top().title(), heard.frame(), model);
        return "exploring/personway";
    }

    private <T> Seen<T> seen(Actor actor, ClientId client, HttpSession session, Function<Passage, T> look) {
        return file.open(
                actor,
                Permission.CLIENT_CHANCES,
                client,
                session,
                passage -> new Seen<>(look.apply(passage), identities.of(client, passage), passage.purpose()));
    }

    private static void framed(Seen<?> seen, Reader reader, String title, Frame frame, Model model) {
        var words = reader.words();
        model.addAttribute("name", seen.who().map(Identity::name).orElseGet(() -> words.say("clients.noname")));
        model.addAttribute("tabs", tabs(reader.client(), words));
        model.addAttribute("frame", frame.titled(title).openedFor(words.say("purpose." + seen.purpose())));
    }

    private static List<Lists.Tab> tabs(ClientId client, Words words) {
        var path = "/klanten/" + client.value();
        return List.of(
                new Lists.Tab(words.say("file.tab.file"), path, false),
                new Lists.Tab(words.say("file.tab.chances"), path + "/kansen", false),
                new Lists.Tab(words.say("file.tab.explore"), path + "/kansen-verkennen", true));
    }
}
