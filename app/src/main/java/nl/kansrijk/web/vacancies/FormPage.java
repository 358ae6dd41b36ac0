package nl.kansrijk.web.vacancies;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Saved;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.vacancies.FormView.Start;
import nl.kansrijk.web.vacancies.Writing.Outcome;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The form of a vacancy: new, a copy, a change. Works without a script; nothing that was typed is ever lost. */
@Controller
class FormPage {
    private final Gate gate;
    private final Writing writing;
    private final FormShow show;

    FormPage(Gate gate, Writing writing, FormShow show) {
        this.gate = gate;
        this.writing = writing;
        this.show = show;
    }

    @GetMapping("/vacatures/nieuw")
    @Needs(Permission.CHANGE_VACANCY)
    String blank(@RequestParam("kopie") Optional<VacancyId> copied, Actor actor, Frame frame, Model model) {
        var typed = copied.map(id -> gate.pass(
                                Look.by(actor, Permission.VACANCIES),
                                passage -> writing.copy(id, frame.words(), passage))
                        .orElseThrow(NotHere::new))
                .orElse(Writing.BLANK);
        return show.form(show.fresh(VacancyId.random(), frame), typed, List.of(), frame, model);
    }

    @GetMapping("/vacatures/{id}/wijzigen")
    @Needs(Permission.CHANGE_VACANCY)
    String change(@PathVariable VacancyId id, Actor actor, Frame frame, Model model, RedirectAttributes next) {
        var found = gate.pass(
                        Look.by(actor, Permission.VACANCIES), passage -> writing.found(id, frame.words(), passage))
                .filter(one -> one.vacancy().isKeptBy(actor.tenant()))
                .orElseThrow(NotHere::new);
        if (!found.vacancy().open()) {
            News.warning(next, "vacform.closed");
            return "redirect:/vacatures/" + id.value();
        }
        var start = show.change(id, found.vacancy().life().version(), Optional.empty(), frame);
        return show.form(start, found.typed(), List.of(), frame, model);
    }

    @PostMapping("/vacatures/nieuw")
    @Needs(Permission.CHANGE_VACANCY)
    String open(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam("nummer") VacancyId id,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var typed = writing.safe(sent);
        var start = show.fresh(id, frame);
        if (sent.containsKey("meer")) return show.form(start, FormProposals.taken(typed), List.of(), frame, model);
        var look = Look.by(actor, Permission.CHANGE_VACANCY).on("vacancy:" + id.value());
        var outcome = gate.pass(look, passage -> writing.open(id, sent, frame.words(), passage));
        return answer(outcome, start, typed, "vacform.opened", frame, model, next);
    }

    @PostMapping("/vacatures/{id}/wijzigen")
    @Needs(Permission.CHANGE_VACANCY)
    String save(
            @PathVariable VacancyId id,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam("versie") int version,
            Actor actor,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var typed = writing.safe(sent);
        var start = show.change(id, version, Optional.empty(), frame);
        if (sent.containsKey("meer")) return show.form(start, FormProposals.taken(typed), List.of(), frame, model);
        var look = Look.by(actor, Permission.CHANGE_VACANCY).on("vacancy:" + id.value());
        var outcome = gate.pass(look, passage -> writing.change(id, version, sent, frame.words(), passage));
        return answer(outcome, start, typed, "vacform.changed", frame, model, next);
    }

    private String answer(
            Outcome outcome,
            Start start,
            Map<String, List<String>> typed,
            String done,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        return switch (outcome) {
            case Outcome.Mistakes(var errors) -> show.form(start, typed, errors, frame, model);
            case Outcome.Written(Saved.Done saved) -> {
                News.done(next, done);
                yield "redirect:/vacatures/" + saved.id().value();
            }
            case Outcome.Written(Saved.Stale stale) -> show.stale(stale.current(), typed, frame, model);
            case Outcome.Written(Saved.Unknown nothing) -> throw new NotHere();
        };
    }
}
