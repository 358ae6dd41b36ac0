package nl.kansrijk.web.measures;

import java.util.stream.Collectors;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.access.Teams;
import nl.kansrijk.employers.CompetencyFigures;
import nl.kansrijk.profile.Pictures;
import nl.kansrijk.profile.life.Ladders;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.measures.MeasureWords.Found;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** "Beeld": how complete pictures are and how far they are recognised, per team, with what they should become. */
@Controller
class MeasuresPage {
    private final Gate gate;
    private final Teams teams;
    private final Pictures pictures;
    private final Ladders ladders;
    private final CompetencyFigures vacancies;
    private final MeasureWords measures;

    MeasuresPage(
            Gate gate,
            Teams teams,
            Pictures pictures,
            Ladders ladders,
            CompetencyFigures vacancies,
            MeasureWords measures) {
        this.gate = gate;
        this.teams = teams;
        this.pictures = pictures;
        this.ladders = ladders;
        this.vacancies = vacancies;
        this.measures = measures;
    }

    @GetMapping("/beeld")
    @Needs(Permission.MEASURES)
    String measures(Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.MEASURES), this::found);
        model.addAttribute("page", measures.view(found, frame.words()));
        model.addAttribute("routes", Policy.opens(actor, Permission.ROUTE_FIGURES));
        model.addAttribute("frame", frame.titled(frame.words().say("measures.title")));
        return "measures/measures";
    }

    private Found found(Passage passage) {
        var all = teams.caseloads(passage);
        var everyone = all.stream().flatMap(team -> team.clients().stream()).collect(Collectors.toSet());
        var norms = measures.norms(passage.at());
        var risen = ladders.risen(everyone, norms.day().minusMonths(norms.ladderMonths()), norms.day(), passage);
        return new Found(all, pictures.of(everyone, passage), risen, vacancies.open(passage), passage.at());
    }
}
