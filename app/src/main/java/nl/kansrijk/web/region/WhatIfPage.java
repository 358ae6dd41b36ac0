package nl.kansrijk.web.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.region.Asked;
import nl.kansrijk.matching.region.KeptWhatIf;
import nl.kansrijk.matching.region.Tried;
import nl.kansrijk.matching.region.WhatIfs;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Phrases;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Wat als": slides that show what would change, and what was kept under a name. */
@Controller
class WhatIfPage {
    private final RegionFrame region;
    private final WhatIfs whatIfs;
    private final Gate gate;
    private final Phrases phrases;

    WhatIfPage(RegionFrame region, WhatIfs whatIfs, Gate gate, Phrases phrases) {
        this.region = region;
        this.whatIfs = whatIfs;
        this.gate = gate;
        this.phrases = phrases;
    }

    @GetMapping("/regio/wat-als")
    @Needs(Permission.REGION_FIGURES)
    String tryOut(@RequestParam Map<String, String> typed, Actor actor, Frame seen, Model model) {
        var sent = known(typed);
        var frame = region.ask(actor, RegionQuery.of(sent)).heard(seen, sent);
        return shown(WhatIfQuery.of(sent), "", Optional.empty(), actor, frame, model);
    }

    /** A task that does not exist is as little understood as one that is no code. */
    private Map<String, String> known(Map<String, String> typed) {
        if (WhatIfQuery.of(typed)
                .change()
                .task()
                .filter(task -> !whatIfs.knows(task))
                .isEmpty()) return typed;
        var known = new HashMap<>(typed);
        known.put("taak", Misread.NOTHING);
        return known;
    }

    @PostMapping("/regio/wat-als")
    @Needs(Permission.KEEP_WHAT_IF)
    String keep(
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next,
            jakarta.servlet.http.HttpServletResponse response) {
        var query = WhatIfQuery.of(sent);
        var name = sent.getOrDefault("naam", "").strip();
        if (name.isEmpty() || name.length() > WhatIfs.LONGEST_NAME) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            var wrong = frame.words().say("region.keep.wrong", WhatIfs.LONGEST_NAME);
            return shown(query, name, Optional.of(wrong), actor, frame, model);
        }
        var asking = region.ask(actor, query.region());
        if (whatIfs.tried(asking.ground(), query.change()) instanceof Asked.Ready<Tried>(Tried tried)) {
            gate.pass(
                    Look.by(actor, Permission.KEEP_WHAT_IF),
                    passage -> whatIfs.keep(name, query.change(), query.region().municipality(), tried, passage));
            News.done(next, "region.keep.done", name);
        }
        return "redirect:" + query.href();
    }

    @PostMapping("/regio/wat-als/{id}/weg")
    @Needs(Permission.KEEP_WHAT_IF)
    String forget(@PathVariable UUID id, Actor actor, RedirectAttributes next) {
        gate.pass(Look.by(actor, Permission.KEEP_WHAT_IF), passage -> {
            whatIfs.forget(id, passage);
            return true;
        });
        News.done(next, "region.keep.gone");
        return "redirect:" + WhatIfQuery.PATH;
    }

    private String shown(
            WhatIfQuery query, String name, Optional<String> wrong, Actor actor, Frame frame, Model model) {
        var asking = region.ask(actor, query.region());
        var choice = region.choice(asking, query.region(), frame.words());
        return switch (whatIfs.tried(asking.ground(), query.change())) {
            case Asked.Busy<Tried>(int percent) -> region.busy(percent, frame, model);
            case Asked.TooLarge<Tried> large -> region.tooLarge(choice, frame, model);
            case Asked.Ready<Tried>(Tried tried) -> {
                var words = new WhatIfWords(phrases, frame.words());
                var kept = words.kept(kept(actor));
                model.addAttribute(
                        "page",
                        new WhatIfView(
                                RegionTabs.of(WhatIfQuery.PATH, query.region(), frame.words()),
                                choice,
                                words.sliders(query.change(), tried.tasks()),
                                words.outcome(query.change(), tried),
                                kept,
                                new WhatIfView.Keep(
                                        Optional.of(words.name(name, wrong))
                                                .filter(any -> query.change().isSomething()),
                                        query.fields())));
                model.addAttribute("frame", frame.titled(frame.words().say("region.try.title")));
                yield "region/whatif";
            }
        };
    }

    private List<KeptWhatIf> kept(Actor actor) {
        return gate.pass(Look.by(actor, Permission.REGION_FIGURES), whatIfs::kept);
    }
}
