package nl.kansrijk.web.offers;

import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.catalogue.Offers;
import nl.kansrijk.instruments.catalogue.Offers.Reader;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Misheard;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everything the region offers. What is typed in the search field is kept in the session, never in the address. */
@Controller
class OffersPage {
    private static final String TYPED = "aanbod.zoek";
    private final Gate gate;
    private final Offers offers;
    private final Instruments instruments;
    private final OfferViews views;

    OffersPage(Gate gate, Offers offers, Instruments instruments, OfferViews views) {
        this.gate = gate;
        this.offers = offers;
        this.instruments = instruments;
        this.views = views;
    }

    @GetMapping(OffersQuery.PATH)
    @Needs(Permission.OFFERS)
    String list(@RequestParam Map<String, String> codes, Actor actor, Frame frame, HttpSession session, Model model) {
        var typed = Objects.requireNonNullElse((String) session.getAttribute(TYPED), "");
        var query = OffersQuery.of(codes, typed);
        var reader = reader(actor);
        var found =
                gate.pass(Look.by(actor, Permission.OFFERS), passage -> offers.search(query, reader, actor.tenant()));
        model.addAttribute(
                "page",
                new OffersViews(reader, frame.words())
                        .view(query, OffersQuery.page(codes), found, ways(actor, frame.words())));
        model.addAttribute("employer", reader == Reader.EMPLOYER);
        var heard = Misheard.noticed(frame, codes, OffersQuery.USUAL, sent -> OffersQuery.of(sent, typed));
        model.addAttribute("frame", heard.titled(frame.words().say(title(reader))));
        return reader == Reader.CLIENT ? "offers/clientlist" : "offers/list";
    }

    /** Search by words: remembered, then the list with the same filters. */
    @PostMapping("/aanbod/zoek")
    @Needs(Permission.OFFERS)
    String search(@RequestParam Map<String, String> sent, HttpSession session) {
        var typed = sent.getOrDefault("q", "").strip();
        var kept = typed.substring(0, Math.min(typed.length(), OffersViews.LONGEST));
        session.setAttribute(TYPED, kept);
        var codes = new HashMap<>(sent);
        codes.remove("zoek");
        if (!kept.isEmpty()) codes.put("zoek", "ja");
        return "redirect:" + OffersQuery.href(OffersQuery.of(codes, kept));
    }

    @GetMapping("/aanbod/{aanbod}")
    @Needs(Permission.OFFERS)
    String one(@PathVariable UUID aanbod, Actor actor, Frame frame, Model model) {
        var reader = reader(actor);
        var found = gate.pass(
                        Look.by(actor, Permission.OFFERS),
                        passage -> instruments
                                .find(aanbod)
                                .filter(one -> Offers.writtenFor(reader, one) && mayBeSeen(one, passage))
                                .map(one -> views.view(one, reader, passage, frame.words())))
                .orElseThrow(NotHere::new);
        model.addAttribute("employer", reader == Reader.EMPLOYER);
        model.addAttribute("page", found);
        model.addAttribute("frame", frame.titled(found.title()));
        return reader == Reader.CLIENT ? "offers/clientone" : "offers/one";
    }

    /** What is not published is seen only by who keeps it. */
    private static boolean mayBeSeen(Instrument one, Passage passage) {
        boolean published = Derived.state(one, DutchTime.day(passage.at())) == Derived.State.PUBLISHED;
        boolean own = one.keeping()
                .owner()
                .tenant()
                .equals(Optional.of(passage.actor().tenant()));
        return published || own && Policy.opens(passage.actor(), Permission.CHANGE_OFFER);
    }

    static Reader reader(Actor actor) {
        return switch (actor.role()) {
            case CLIENT, CLIENT_REPRESENTATIVE -> Reader.CLIENT;
            case EMPLOYER_USER -> Reader.EMPLOYER;
            default -> Reader.PROFESSIONAL;
        };
    }

    private static String title(Reader reader) {
        return switch (reader) {
            case CLIENT -> "supply.client.title";
            case EMPLOYER -> "supply.employer.title";
            case PROFESSIONAL -> "supply.title";
        };
    }

    private static List<Action> ways(Actor actor, Words words) {
        var ways = new ArrayList<Action>();
        if (reader(actor) == Reader.EMPLOYER) return ways;
        if (Policy.opens(actor, Permission.CALCULATE)) ways.add(Action.link(words.say("reckon.title"), "/rekenhulp"));
        if (Policy.opens(actor, Permission.RULES)) ways.add(Action.link(words.say("rules.title"), "/regels"));
        if (Policy.opens(actor, Permission.CHANGE_OFFER))
            ways.add(Action.link(words.say("supply.keep"), "/aanbod/beheer"));
        return ways;
    }
}
