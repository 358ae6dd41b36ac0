package nl.kansrijk.web.learning;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Purpose;
import nl.kansrijk.casework.NewTask;
import nl.kansrijk.casework.Promises;
import nl.kansrijk.casework.WorkingDays;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.trainings.TrainingViews;
import nl.kansrijk.web.trainings.TrainingWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A training for a client, for the sake of a vacancy: to agree on it makes a task, which the client reads too. Source: row 4-10. */
@Controller
class ClientTrainingPage {
    private static final String PATH = "/klanten/{id}/scholing/{training}";
    private static final int DAYS_TO_ENROL = 7;
    private final CaseFile file;
    private final Aiming aiming;
    private final TrainingViews views;
    private final Identities identities;
    private final Promises promises;

    ClientTrainingPage(CaseFile file, Aiming aiming, TrainingViews views, Identities identities, Promises promises) {
        this.file = file;
        this.aiming = aiming;
        this.views = views;
        this.identities = identities;
        this.promises = promises;
    }

    private record Seen(Aim aim, Purpose purpose) {}

    @GetMapping(PATH)
    @Needs(Permission.CLIENT_CHANCES)
    String one(
            @PathVariable ClientId id,
            @PathVariable String training,
            @RequestParam(name = "vacature", defaultValue = "") String vacancy,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model) {
        var words = frame.words();
        var seen = file.open(
                actor,
                Permission.CLIENT_CHANCES,
                id,
                session,
                passage -> new Seen(
                        aiming.of(id, training, vacancy, name(id, words, passage), passage), passage.purpose()));
        var view = views.view(seen.aim().found(), new TrainingViews.Reader(false, words));
        model.addAttribute("page", view);
        model.addAttribute("choice", Optional.of(AimWords.of(seen.aim(), id, words)));
        model.addAttribute("client", false);
        model.addAttribute("frame", frame.titled(view.title()).openedFor(words.say("purpose." + seen.purpose())));
        return "trainings/one";
    }

    @PostMapping(PATH)
    @Needs(Permission.CHANGE_TASK)
    String agree(
            @PathVariable ClientId id,
            @PathVariable String training,
            @RequestParam(name = "vacature", defaultValue = "") String vacancy,
            Actor actor,
            Frame frame,
            HttpSession session,
            RedirectAttributes next) {
        var aim = file.open(actor, Permission.CHANGE_TASK, id, session, passage -> {
            var found = aiming.of(id, training, vacancy, "", passage);
            if (found.rest().isEmpty())
                promises.make(id, promise(id, found, frame.words(), passage), found.facts(), passage);
            return found;
        });
        if (aim.rest().isEmpty()) News.done(next, "learning.done");
        return "redirect:" + TrainingWords.pathFor(id, aim.training().id(), aim.vacancy());
    }

    private String name(ClientId client, Words words, Passage passage) {
        return identities.of(client, passage).map(Identity::name).orElseGet(() -> words.say("clients.noname"));
    }

    /** To enrol within a week and before the training starts. The same number for one day, so that pressing twice is one promise. */
    private static NewTask promise(ClientId client, Aim aim, Words words, Passage passage) {
        var today = DutchTime.day(passage.at());
        var number = UUID.nameUUIDFromBytes(
                (client.value() + ":" + aim.facts() + ":" + today).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new NewTask(AimWords.agreement(aim, words), due(aim, today), number, List.of());
    }

    private static LocalDate due(Aim aim, LocalDate today) {
        var soon = WorkingDays.from(today.plusDays(DAYS_TO_ENROL));
        var start = aim.training().nextStart();
        return start.isBefore(soon) && !start.isBefore(today) ? start : soon;
    }
}
