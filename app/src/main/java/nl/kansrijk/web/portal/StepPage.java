package nl.kansrijk.web.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
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
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * "Mijn stap": the client writes where to go and the own next step, and says how sure it is to work out. Every step is kept; for an unsure
 * one a smaller step is proposed, once, and the client decides. How sure is not kept. What worked out is kept with its day. Source: rows 0-38 and 2-10, Q60.
 */
@Controller
class StepPage {
    private final Self self;
    private final Profiles profiles;
    private final OwnSteps steps;
    private final Around around;
    private final RuleParameters rules;

    StepPage(Self self, Profiles profiles, OwnSteps steps, Around around, RuleParameters rules) {
        this.self = self;
        this.profiles = profiles;
        this.steps = steps;
        this.around = around;
        this.rules = rules;
    }

    /** What stands around the step: talks, and how all that worked out is told. */
    @Component
    record Around(Appointments appointments, WhatWorked worked, Clock clock) {}

    /** The words of that step; empty without one. */
    static String words(ClientFile file) {
        return words(OwnSteps.STEP, file);
    }

    private static String words(String characteristic, ClientFile file) {
        return OwnSteps.newest(characteristic, file)
                .map(said -> said.fact().value() instanceof Value.Text(String words) ? words : "")
                .orElse("");
    }

    @GetMapping("/mijn-stap")
    @Needs(Permission.OWN_PROFILE)
    String ask(Actor actor, Frame frame, Model model) {
        return show(new StepForm(Map.of()), List.of(), false, new Seen(actor, frame, model));
    }

    @PostMapping("/mijn-stap")
    @Needs(Permission.CHANGE_STATEMENT)
    String keep(
            @RequestParam Map<String, String> sent, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var form = new StepForm(sent);
        var seen = new Seen(actor, frame, model);
        return switch (form.parse()) {
            case Parsed.Bad<StepForm.Step>(var errors) -> show(form, errors, form.proposed(), seen);
            case Parsed.Good<StepForm.Step>(var step) -> {
                boolean unsure = step.sure() < rules.value("intake.sureEnough", today());
                var said = write(step, actor);
                yield unsure && !form.proposed() && said instanceof Said.Kept
                        ? show(form, List.of(), true, seen)
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

    private record Found(ClientFile file, List<Statement> worked, List<Appointment> meetings) {}

    private record Seen(Actor actor, Frame frame, Model model) {}

    private Said write(StepForm.Step step, Actor actor) {
        var me = Self.of(actor);
        return self.look(actor, Permission.CHANGE_STATEMENT, passage -> {
                    step.goal().ifPresent(goal -> steps.aim(me, goal, passage));
                    return steps.choose(me, step.words(), passage);
                })
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

    private String show(StepForm form, List<FieldError> errors, boolean smaller, Seen seen) {
        var words = seen.frame().words();
        var me = Self.of(seen.actor());
        var looked = self.look(
                seen.actor(),
                Permission.OWN_PROFILE,
                passage -> new Found(
                        profiles.panels(me, passage),
                        steps.worked(me, passage),
                        around.appointments().of(me, passage)));
        seen.model().addAttribute("page", form.view(standing(looked.found(), smaller, words), errors, words));
        seen.model().addAttribute("contact", self.contact(looked.guide(), words));
        seen.model().addAttribute("frame", seen.frame().titled(words.say("mystep.title")));
        return "portal/step";
    }

    private StepView.Standing standing(Found found, boolean smaller, Words words) {
        var step = OwnSteps.newest(OwnSteps.STEP, found.file());
        return new StepView.Standing(
                words(OwnSteps.GOAL, found.file()),
                words(found.file()),
                step.map(said -> said.id().toString()).orElse(""),
                smaller,
                around.worked().of(found.worked(), found.meetings(), words));
    }

    private LocalDate today() {
        return DutchTime.day(around.clock().instant());
    }
}
