package nl.kansrijk.web.exploring;

import java.util.Map;
import java.util.function.BiFunction;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.WorkWishes;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.portal.Self;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Mijn kansen verkennen": the person looks around, and keeps a kind of work as a wish with a click of their own. Source: row 2-14. */
@Controller
class ExploringPage {
    private final Self self;
    private final Looking looking;
    private final Shows shows;
    private final WorkWishes wishes;

    ExploringPage(Self self, Looking looking, Shows shows, WorkWishes wishes) {
        this.self = self;
        this.looking = looking;
        this.shows = shows;
        this.wishes = wishes;
    }

    @GetMapping("/kansen-verkennen")
    @Needs(Permission.OWN_CHANCES)
    String around(@RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var heard = shows.addresses().heard(codes, frame);
        var query = heard.query();
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_CHANCES, passage -> looking.around(me, query, passage));
        var reader = Reader.self(me, frame.words()).having(looked.found().talks());
        model.addAttribute("page", shows.around().view(looked.found(), query, reader));
        model.addAttribute("meant", shows.starts().meant(model, reader));
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        model.addAttribute("frame", heard.frame().titled(frame.words().say("explore.you.title")));
        return "exploring/own";
    }

    @GetMapping("/kansen-verkennen/{work}")
    @Needs(Permission.OWN_CHANCES)
    String route(
            @PathVariable String work, @RequestParam Map<String, String> codes, Actor actor, Frame frame, Model model) {
        var heard = shows.addresses().heard(codes, frame);
        var query = heard.query();
        var me = Self.of(actor);
        var looked = self.look(
                actor,
                Permission.OWN_CHANCES,
                passage -> looking.oneWay(me, query.from(), code(work), passage).orElseThrow(NotHere::new));
        var reader = Reader.self(me, frame.words()).having(looked.found().talks());
        var view = shows.routes().view(looked.found(), query, reader);
        model.addAttribute("page", view);
        model.addAttribute("contact", self.contact(looked.guide(), frame.words()));
        model.addAttribute("frame", heard.frame().titled(view.top().title()));
        return "exploring/ownway";
    }

    @PostMapping("/kansen-verkennen/{work}/wens")
    @Needs(Permission.WISH_WORK)
    String wish(@PathVariable String work, Actor actor, RedirectAttributes next) {
        return said(work, actor, wishes::wish, "explore.wish.done", next);
    }

    @PostMapping("/kansen-verkennen/{work}/wens/terug")
    @Needs(Permission.WISH_WORK)
    String takeBack(@PathVariable String work, Actor actor, RedirectAttributes next) {
        return said(work, actor, wishes::takeBack, "explore.wish.undone", next);
    }

    /** Something said about a wish for one kind of work. */
    private interface Saying {
        Said say(ClientId me, OccupationCode work, Passage passage);
    }

    private String said(String work, Actor actor, Saying saying, String done, RedirectAttributes next) {
        var me = Self.of(actor);
        BiFunction<ClientId, Passage, Said> say = (client, passage) -> saying.say(client, code(work), passage);
        var said = self.look(actor, Permission.WISH_WORK, passage -> say.apply(me, passage))
                .found();
        switch (said) {
            case Said.Kept kept -> News.done(next, done);
            case Said.Stale stale -> News.warning(next, "explore.wish.again");
            case Said.Refused(var why) -> News.warning(next, why.key());
        }
        return "redirect:/kansen-verkennen/" + code(work).value();
    }

    private static OccupationCode code(String work) {
        return ExploringQuery.occupation(work).orElseThrow(NotHere::new);
    }
}
