package nl.kansrijk.web.fits;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.SameCode;
import nl.kansrijk.taxonomy.Skill;
import nl.kansrijk.taxonomy.SkillCode;
import nl.kansrijk.taxonomy.Skills;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One skill code on people (a number only), vacancies and trainings: the same code everywhere. Source: row X-09. */
@Controller
class TrailPage {
    private static final int MOST = 25;
    private final Gate gate;
    private final SameCode sameCode;
    private final Vacancies vacancies;
    private final Skills skills;

    TrailPage(Gate gate, SameCode sameCode, Vacancies vacancies, Skills skills) {
        this.gate = gate;
        this.sameCode = sameCode;
        this.vacancies = vacancies;
        this.skills = skills;
    }

    record Found(SameCode.Trail trail, List<Vacancy> vacancies, Map<SkillCode, String> names) {}

    @GetMapping("/vaardigheden/{code}")
    @Needs(Permission.VACANCIES)
    String trail(@PathVariable String code, Actor actor, Frame frame, Model model) {
        var skill = skill(code).orElseThrow(NotHere::new);
        var found =
                gate.pass(Look.by(actor, Permission.VACANCIES), passage -> found(skill.code(), frame.words(), passage));
        var view = TrailView.of(skill, found, people(skill.code(), actor), skills.groups(skill.code()), frame.words());
        model.addAttribute("page", view);
        model.addAttribute("frame", frame.titled(view.title()));
        return "fits/trail";
    }

    private Optional<Skill> skill(String code) {
        return code.matches("(esco|cnl):s:[A-Za-z0-9.-]{1,60}") ? skills.find(new SkillCode(code)) : Optional.empty();
    }

    private Found found(SkillCode code, Words words, Passage passage) {
        var trail = sameCode.trace(code, passage);
        var some = trail.vacancies().stream().limit(MOST).toList();
        var locale = Locale.of(words.language());
        var names = trail.alike().stream()
                .map(SameCode.Alike::teaches)
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), like -> skills.label(like, locale).text()));
        return new Found(trail, vacancies.some(some, passage), names);
    }

    /** A number of people only for roles that may see figures of the region. */
    private OptionalInt people(SkillCode code, Actor actor) {
        if (actor.role() != Role.ACCOUNT_MANAGER
                && actor.role() != Role.UWV_ADVISER
                && actor.role() != Role.TEAM_MANAGER) return OptionalInt.empty();
        return OptionalInt.of(
                gate.pass(Look.by(actor, Permission.REGION_FIGURES), passage -> sameCode.people(code, passage)));
    }
}
