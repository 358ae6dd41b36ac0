package nl.kansrijk.web.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Mijn stap": the client writes the own next step and says how sure it is to work out. Every step is kept; for an unsure
 * one a smaller step is proposed, once, and the client decides. How sure is not kept. What worked out is kept with its day. Source: rows 0-38 and 2-10, Q60.
 */
@Controller
class StepPage {
    private final Self self;
    private final Profiles profiles;
    private final OwnSteps steps;
    private final RuleParameters rules;
    private final Clock clock;

    StepPage(Self self, Profiles profiles, OwnSteps steps, RuleParameters rules, Clock clock) {
        this.clock = clock;
        this.self = self;
        this.profiles = profiles;
        this.steps = steps;
        this.rules = rules;
    }

    /** The words of that step; empty without one. */
    static String words(ClientFile file) {
        return OwnSteps.newest(OwnSteps.STEP, file).map(StepPage::words).orElse("");
    }

    private static String words(Statement said) {
        return said.fact().value() instanceof Value.Text(String words) ? words : "";
    }

    @GetMapping("/mijn-stap")
    @Needs(Permission.OWN_PROFILE)
    String ask(Actor actor, Frame frame, Model model) {
        return show(new StepForm(Map.of()), List.of(), false, new Around(actor, frame, model));
    }

    @PostMapping("/mijn-stap")
    @Needs(Permission.CHANGE_STATEMENT)
    String keep(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var form = new StepForm(sent);
        var around = new Around(actor, frame, model);
        return switch (form.parse()) {
            case Parsed.Bad<StepForm.Step>(var errors) -> show(form, errors, form.proposed(), around);
            case Parsed.Good<StepForm.Step>(var step) -> {
                boolean unsure = step.sure() < rules.value("intake.sureEnough", today());
                var said = write(step.words(), actor);
                yield unsure && !form.proposed() && said instanceof Said.Kept
                        ? show(form, List.of(), true, around)
                        : told(said, next);
            }
        };
    }

    @PostMapping("/mijn-stap/gelukt")
    @Needs(Permission.CHANGE_STATEMENT)
    String worked(@RequestParam(name = "welke", defaultValue = "") String sent, Actor actor, RedirectAttributes next) {
        var me = Self.of(actor);
        var step = Answering.id(sent);
        boolean there = self.look(
                        actor,
                        Permission.CHANGE_STATEMENT,
                        passage -> step.filter(one -> steps.worked(me, one, passage))
                                .isPresent())
                .found();
        if (there) News.done(next, "mystep.worked.done");
        else News.info(next, "mystep.stale");
        return "redirect:/mijn-stap";
    }

    private record Found(Optional<Statement> step, List<Statement> worked) {}

    private record Around(Actor actor, Frame frame, Model model) {}

    private Said write(String step, Actor actor) {
        var me = Self.of(actor);
        return self.look(actor, Permission.CHANGE_STATEMENT, passage -> steps.choose(me, step, passage))
                .found();
    }

    private static String told(Said said, RedirectAttributes next) {
        switch (said) {
            case Said.Kept(Statement step, List<Reason> warnings) ->
                News.done(
                        next,
                        warnings.isEmpty() ? "mystep.done" : warnings.getFirst().key());
            case Said.Stale(Statement now) -> News.info(next, "mystep.stale");
            case Said.Refused(Reason why) -> News.warning(next, why.key());
        }
        return "redirect:/mijn-stap";
    }

    private String show(StepForm form, List<FieldError> errors, boolean smaller, Around around) {
        var words = around.frame().words();
        var me = Self.of(around.actor());
        var looked = self.look(
                around.actor(),
                Permission.OWN_PROFILE,
                passage -> new Found(
                        OwnSteps.newest(OwnSteps.STEP, profiles.panels(me, passage)), steps.worked(me, passage)));
        var standing = new StepView.Standing(
                looked.found().step().map(StepPage::words).orElse(""),
                looked.found().step().map(said -> said.id().toString()).orElse(""),
                smaller,
                looked.found().worked().stream()
                        .map(said -> words.say(
                                "mystep.worked.line",
                                words(said),
                                words.day(said.source().observedOn())))
                        .toList());
        around.model().addAttribute("page", form.view(standing, errors, words));
        around.model().addAttribute("contact", self.contact(looked.guide(), words));
        around.model().addAttribute("frame", around.frame().titled(words.say("mystep.title")));
        return "portal/step";
    }

    private LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
