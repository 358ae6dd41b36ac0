package nl.kansrijk.web.talents;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.talents.CompetencyCards;
import nl.kansrijk.profile.talents.CompetencyCards.Hand;
import nl.kansrijk.profile.talents.TalentTests;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The talent card, and the screens on which it is made: pick, put in order, choose what to grow in. */
@Controller
class TalentsPage {
    private final Self self;
    private final Profiles profiles;
    private final CompetencyCards cards;
    private final TalentTests tests;
    private final TalentWords talents;
    private final CardFields fields;

    TalentsPage(
            Self self,
            Profiles profiles,
            CompetencyCards cards,
            TalentTests tests,
            TalentWords talents,
            CardFields fields) {
        this.self = self;
        this.profiles = profiles;
        this.cards = cards;
        this.tests = tests;
        this.talents = talents;
        this.fields = fields;
    }

    private record Found(ClientFile file, TalentTests.Standing test) {}

    @GetMapping("/mijn-talenten")
    @Needs(Permission.CV)
    String card(Actor actor, Frame frame, Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(
                actor, Permission.CV, passage -> new Found(profiles.open(me, passage), tests.of(me, passage)));
        var found = looked.found();
        model.addAttribute("paper", talents.card(found.file(), words));
        model.addAttribute("picked", !CompetencyCards.of(found.file()).picked().isEmpty());
        model.addAttribute("test", found.test());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("talents.title")));
        return "talents/card";
    }

    @GetMapping("/mijn-talenten/{kaarten}")
    @Needs(Permission.CV)
    String ask(@PathVariable String kaarten, Actor actor, Frame frame, Model model) {
        return show(screen(kaarten), Optional.empty(), List.of(), actor, frame, model);
    }

    @PostMapping("/mijn-talenten/{kaarten}")
    @Needs(Permission.CHANGE_STATEMENT)
    String answer(
            @PathVariable String kaarten,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var screen = screen(kaarten);
        var me = Self.of(actor);
        var chosen = sent.getOrDefault("kaart", List.of());
        boolean kept = self.look(actor, Permission.CHANGE_STATEMENT, passage -> {
                    var hand = CompetencyCards.of(profiles.open(me, passage));
                    return switch (screen) {
                        case PICK -> !chosen.isEmpty() && cards.pick(me, CardFields.kept(hand, chosen), passage);
                        case ORDER ->
                            CardFields.ordered(hand, sent)
                                    .map(all -> cards.pick(me, all, passage))
                                    .orElse(false);
                        case GROW -> cards.learn(me, chosen, passage);
                    };
                })
                .found();
        if (!kept)
            return show(screen, Optional.of("talents." + screen.dutch() + ".wrong"), chosen, actor, frame, model);
        News.done(next, "talents.kept");
        return "redirect:" + screen.next();
    }

    private String show(
            CardFields.Screen screen,
            Optional<String> wrong,
            List<String> chosen,
            Actor actor,
            Frame frame,
            Model model) {
        var me = Self.of(actor);
        var words = frame.words();
        var looked = self.look(actor, Permission.CV, passage -> CompetencyCards.of(profiles.open(me, passage)));
        Hand hand = looked.found();
        var shown = fields.of(screen, hand, chosen, wrong.map(words::say), words);
        model.addAttribute("screen", screen.dutch());
        model.addAttribute("fields", shown);
        model.addAttribute("asks", shown.stream().map(Field::ask).toList());
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("talents." + screen.dutch() + ".title")));
        return "talents/cards";
    }

    private static CardFields.Screen screen(String name) {
        return CardFields.Screen.of(name).orElseThrow(NotHere::new);
    }
}
