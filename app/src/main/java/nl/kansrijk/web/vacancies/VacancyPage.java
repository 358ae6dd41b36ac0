package nl.kansrijk.web.vacancies;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.CloseReason;
import nl.kansrijk.employers.Employers;
import nl.kansrijk.employers.Saved;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.fits.FitsTabs;
import nl.kansrijk.web.offers.PossibleHelp;
import nl.kansrijk.web.region.WhyOpen;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The record of a vacancy; closing it and taking that back. */
@Controller
class VacancyPage {
    private final Gate gate;
    private final Vacancies vacancies;
    private final Employers employers;
    private final Skills skills;
    private final WhyOpen whyOpen;
    private final PossibleHelp help;

    VacancyPage(
            Gate gate, Vacancies vacancies, Employers employers, Skills skills, WhyOpen whyOpen, PossibleHelp help) {
        this.help = help;
        this.gate = gate;
        this.vacancies = vacancies;
        this.employers = employers;
        this.skills = skills;
        this.whyOpen = whyOpen;
    }

    private record Found(Vacancy vacancy, String firm) {}

    @GetMapping("/vacatures/{id}")
    @Needs(Permission.VACANCIES)
    String record(@PathVariable VacancyId id, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.VACANCIES), passage -> found(id, passage))
                .orElseThrow(NotHere::new);
        var view = VacancyView.of(
                found.vacancy(),
                found.firm(),
                Rights.writes(actor) && found.vacancy().isKeptBy(actor.tenant()),
                new Say(frame.words(), skills));
        model.addAttribute("page", view);
        model.addAttribute("stuck", whyOpen.of(found.vacancy(), actor, frame.words()));
        model.addAttribute("help", help.of(found.vacancy(), actor, frame.words()));
        model.addAttribute("tabs", FitsTabs.onVacancy(id, actor, frame.words()));
        model.addAttribute("frame", frame.titled(view.top().title()));
        return "vacancies/record";
    }

    @PostMapping("/vacatures/{id}/sluiten")
    @Needs(Permission.CHANGE_VACANCY)
    String close(
            @PathVariable VacancyId id,
            @RequestParam("versie") int version,
            @RequestParam(name = "reden", defaultValue = "") String chosen,
            Actor actor,
            RedirectAttributes next) {
        var reason = Arrays.stream(CloseReason.values())
                .filter(one -> one.name().equals(chosen) && one != CloseReason.DATE_PASSED)
                .findFirst();
        if (reason.isEmpty()) News.warning(next, "vacancy.close.choose");
        else change(id, actor, passage -> vacancies.close(id, version, reason.get(), passage), "vacancy.closed", next);
        return "redirect:/vacatures/" + id.value();
    }

    @PostMapping("/vacatures/{id}/heropenen")
    @Needs(Permission.CHANGE_VACANCY)
    String reopen(
            @PathVariable VacancyId id, @RequestParam("versie") int version, Actor actor, RedirectAttributes next) {
        change(id, actor, passage -> vacancies.reopen(id, version, passage), "vacancy.reopened", next);
        return "redirect:/vacatures/" + id.value();
    }

    private void change(
            VacancyId id, Actor actor, Function<Passage, Saved> work, String done, RedirectAttributes next) {
        var look = Look.by(actor, Permission.CHANGE_VACANCY).on("vacancy:" + id.value());
        switch (gate.pass(look, work)) {
            case Saved.Done saved -> News.done(next, done);
            case Saved.Stale stale -> News.warning(next, "vacancy.stale");
            case Saved.Unknown nothing -> throw new NotHere();
        }
    }

    private Optional<Found> found(VacancyId id, Passage passage) {
        return vacancies.get(id, passage).map(vacancy -> {
            var names = employers.names(List.of(vacancy.employer()), passage);
            return new Found(vacancy, names.getOrDefault(vacancy.employer(), ""));
        });
    }
}
