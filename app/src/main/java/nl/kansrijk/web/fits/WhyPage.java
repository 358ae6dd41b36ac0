package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.CodeNameBook;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import nl.kansrijk.web.portal.TalksAsked.Asked;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Why this person and this work do or do not go together, line by line; also for who is in no list. */
@Controller
class WhyPage {
    private final Gate gate;
    private final Explaining explaining;
    private final WhyWords whyWords;
    private final CodeNameBook book;
    private final CodeNames codeNames;
    private final OwnTalk ownTalk;
    private final Self self;

    WhyPage(
            Gate gate,
            Explaining explaining,
            WhyWords whyWords,
            CodeNameBook book,
            CodeNames codeNames,
            OwnTalk ownTalk,
            Self self) {
        this.ownTalk = ownTalk;
        this.self = self;
        this.gate = gate;
        this.explaining = explaining;
        this.whyWords = whyWords;
        this.book = book;
        this.codeNames = codeNames;
    }

    private record Seen(Explaining.Found found, List<Asked> asked) {}

    @GetMapping("/vacatures/{id}/waarom/{client}")
    @Needs(Permission.EXPLAIN)
    String why(
            @PathVariable VacancyId id,
            @PathVariable(name = "client") Unnamed person,
            @RequestParam MultiValueMap<String, String> codes,
            Actor actor,
            Frame frame,
            Model model) {
        var client = person.client();
        var query = FitsQuery.of(id, codes);
        var look = Look.by(actor, Permission.EXPLAIN).about(client).on("vacancy:" + id.value());
        var seen = gate.pass(
                        look,
                        passage -> explaining
                                .pair(client, query, passage)
                                .map(found -> new Seen(found, ownTalk.asked(found, passage))))
                .orElseThrow(NotHere::new);
        var found = seen.found();
        var words = frame.words();
        var back = new WayBack(
                actor, Optional.ofNullable(codes.getFirst(WayBack.ROAD)).orElse(""));
        model.addAttribute("page", whyWords.of(query, found, back, words));
        model.addAttribute("talk", ownTalk.about(found, seen.asked(), words));
        model.addAttribute("contact", self.contact(actor, words));
        model.addAttribute(
                "frame",
                frame.titled(words.say("why.title.of", found.about().vacancy().title())));
        return "fits/why";
    }

    /** Someone who stands in no list, found by the code name; what is typed never stands in an address. */
    @PostMapping("/vacatures/{id}/waarom")
    @Needs(Permission.CANDIDATES)
    String byCodeName(
            @PathVariable VacancyId id,
            @RequestParam(name = "codenaam", defaultValue = "") String typed,
            Actor actor,
            RedirectAttributes next) {
        FitsPage.mayChoose(actor);
        var look = Look.by(actor, Permission.CANDIDATES).on("vacancy:" + id.value());
        var found = gate.pass(look, passage -> book.find(typed, passage));
        if (found.isEmpty()) News.warning(next, "why.named.unknown");
        var list = "/vacatures/" + id.value();
        return "redirect:"
                + found.map(client -> list + "/waarom/" + codeNames.key(client, actor.tenant()))
                        .orElse(list + "/wie-past");
    }
}
