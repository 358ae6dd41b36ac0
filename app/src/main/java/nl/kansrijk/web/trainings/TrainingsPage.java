package nl.kansrijk.web.trainings;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.instruments.Training;
import nl.kansrijk.instruments.Trainings;
import nl.kansrijk.matching.exploring.OpenedByTraining;
import nl.kansrijk.matching.exploring.OpenedByTraining.Opening;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The trainings on offer, and of each what it teaches, which kinds of work it opens and which vacancies ask it. Source: row 4-10. */
@Controller
class TrainingsPage {
    private static final int MOST_VACANCIES = 25;

    private final Gate gate;
    private final Trainings trainings;
    private final OpenedByTraining openedBy;
    private final Vacancies vacancies;
    private final TrainingViews views;

    TrainingsPage(Gate gate, Trainings trainings, OpenedByTraining openedBy, Vacancies vacancies, TrainingViews views) {
        this.gate = gate;
        this.trainings = trainings;
        this.openedBy = openedBy;
        this.vacancies = vacancies;
        this.views = views;
    }

    /** One training with what it opens; no vacancies for who may not read those of employers. */
    record Found(Training training, Opening opening, List<Vacancy> vacancies, boolean readsVacancies) {}

    @GetMapping("/scholing")
    @Needs(Permission.TRAININGS)
    String list(Actor actor, Frame frame, Model model) {
        var found = gate.pass(
                Look.by(actor, Permission.TRAININGS),
                passage -> trainings.all().stream()
                        .map(one -> new Found(one, openedBy.of(one, passage), List.of(), false))
                        .toList());
        model.addAttribute("lines", views.lines(found, reader(actor, frame)));
        model.addAttribute("client", isClient(actor));
        model.addAttribute("frame", frame.titled(frame.words().say("trainings.title")));
        return "trainings/list";
    }

    @GetMapping("/scholing/{training}")
    @Needs(Permission.TRAININGS)
    String one(@PathVariable String training, Actor actor, Frame frame, Model model) {
        var found = gate.pass(Look.by(actor, Permission.TRAININGS), passage -> found(training, passage))
                .orElseThrow(NotHere::new);
        var view = views.view(found, reader(actor, frame));
        model.addAttribute("page", view);
        model.addAttribute("client", isClient(actor));
        model.addAttribute("frame", frame.titled(view.title()));
        return "trainings/one";
    }

    private Optional<Found> found(String id, Passage passage) {
        boolean reads = passage.readable().contains(DataGroup.EMPLOYER_FILE);
        return trainings.all().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .map(one -> {
                    var opening = openedBy.of(one, passage);
                    var some =
                            opening.vacancies().stream().limit(MOST_VACANCIES).toList();
                    return new Found(one, opening, reads ? vacancies.some(some, passage) : List.of(), reads);
                });
    }

    private static TrainingViews.Reader reader(Actor actor, Frame frame) {
        return new TrainingViews.Reader(isClient(actor), frame.words());
    }

    private static boolean isClient(Actor actor) {
        return actor.role() == Role.CLIENT;
    }
}
