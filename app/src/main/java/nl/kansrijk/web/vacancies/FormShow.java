package nl.kansrijk.web.vacancies;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.employers.form.VacancyForm;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Proposals;
import nl.kansrijk.web.vacancies.FormView.Stale;
import nl.kansrijk.web.vacancies.FormView.Start;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the form or a piece of it. */
@Component
class FormShow {
    private final FormMaker maker;
    private final VacancyForm form;
    private final Skills skills;
    private final Clock clock;

    FormShow(FormMaker maker, VacancyForm form, Skills skills, Clock clock) {
        this.maker = maker;
        this.form = form;
        this.skills = skills;
        this.clock = clock;
    }

    Start fresh(VacancyId id, Frame frame) {
        var title = frame.words().say("vacform.title.new");
        return new Start(title, "/vacatures/nieuw", id.value().toString(), 0, Optional.empty());
    }

    Start change(VacancyId id, int version, Optional<Stale> stale, Frame frame) {
        var path = "/vacatures/" + id.value() + "/wijzigen";
        return new Start(
                frame.words().say("vacform.title.change"), path, id.value().toString(), version, stale);
    }

    String form(Start start, Map<String, List<String>> typed, List<FieldError> errors, Frame frame, Model model) {
        var fields = fields(typed, errors, frame);
        model.addAttribute("page", maker.make(start, fields, preview(typed, frame)));
        model.addAttribute("frame", frame.titled(start.title()));
        return "vacancies/form";
    }

    /** Someone else was first: what was typed stays, and the next press replaces what the other wrote. */
    String stale(Vacancy current, Map<String, List<String>> typed, Frame frame, Model model) {
        var text = current.open()
                ? frame.words().say("vacform.stale", current.title())
                : frame.words().say("vacform.stale.closed");
        var stale = Optional.of(new Stale(text, !current.open()));
        return form(change(current.id(), current.life().version(), stale, frame), typed, List.of(), frame, model);
    }

    PreviewView preview(Map<String, List<String>> typed, Frame frame) {
        var today = DutchTime.day(clock.instant());
        var fields = fields(typed, List.of(), frame);
        int mistakes = switch (form.parse(
                named(typed), new VacancyForm.Reader(fields.say().language(), today))) {
            case Parsed.Bad<Draft>(var errors) -> errors.size();
            case Parsed.Good<Draft> good -> 0;
        };
        return PreviewView.of(fields, mistakes);
    }

    FormView.Diploma diploma(Map<String, List<String>> typed, Frame frame) {
        return maker.diploma(fields(typed, List.of(), frame));
    }

    Proposals proposals(String field, Map<String, List<String>> typed, Frame frame) {
        return maker.proposals(fields(typed, List.of(), frame)).getOrDefault(field, Proposals.silent());
    }

    private FormFields fields(Map<String, List<String>> typed, List<FieldError> errors, Frame frame) {
        return new FormFields(typed, errors, new Say(frame.words(), skills));
    }

    /** For counting what is still missing, any name of an employer will do. */
    private static Map<String, List<String>> named(Map<String, List<String>> typed) {
        boolean named = typed.getOrDefault("werkgever", List.of()).stream().anyMatch(name -> !name.isBlank());
        var whole = new java.util.HashMap<>(typed);
        whole.put("werkgever-nr", named ? List.of("1") : List.of());
        return whole;
    }
}
