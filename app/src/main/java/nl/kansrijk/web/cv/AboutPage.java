package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Education, papers, languages and the dream job: one screen each, kept at once. */
@Controller
class AboutPage {
    private final Desk desk;
    private final Profiles profiles;
    private final AboutFields fields;
    private final AboutAnswers answers;

    AboutPage(Desk desk, Profiles profiles, AboutFields fields, AboutAnswers answers) {
        this.desk = desk;
        this.profiles = profiles;
        this.fields = fields;
        this.answers = answers;
    }

    @GetMapping({"/mijn-cv/over/{deel}", "/klanten/{id}/cv/over/{deel}"})
    @Needs(Permission.CV)
    String ask(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable String deel,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        var about = About.of(deel).orElseThrow(NotHere::new);
        return show(new Seat(actor, id, request), about, new LinkedMultiValueMap<>(), frame, model);
    }

    @PostMapping({"/mijn-cv/over/{deel}", "/klanten/{id}/cv/over/{deel}"})
    @Needs(Permission.CHANGE_STATEMENT)
    String answer(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable String deel,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var about = About.of(deel).orElseThrow(NotHere::new);
        var kept = desk.look(
                        seat,
                        Permission.CHANGE_STATEMENT,
                        (client, passage) -> answers.keep(client, about, sent, frame.words(), passage))
                .found();
        return switch (kept) {
            case AboutAnswers.Went.Wrong(String key) -> {
                sent.set(AboutFields.WRONG, key);
                yield show(seat, about, sent, frame, model);
            }
            case AboutAnswers.Went.Asks() -> {
                News.done(next, "cv.dream.kept");
                yield "redirect:" + seat.path() + "/over/" + about.dutch();
            }
            case AboutAnswers.Went.Done() -> {
                News.done(next, "cv.kept");
                yield "redirect:" + seat.path();
            }
        };
    }

    private String show(Seat seat, About about, MultiValueMap<String, String> sent, Frame frame, Model model) {
        var words = frame.words();
        var looked = desk.look(
                seat,
                Permission.CV,
                (client, passage) -> fields.of(about, profiles.open(client, passage), sent, words));
        var shown = looked.found();
        model.addAttribute("about", about.dutch());
        model.addAttribute("fields", shown);
        model.addAttribute("asks", shown.stream().map(Field::ask).toList());
        desk.frame(seat, looked, words.say("cv.about." + about.dutch()), frame, model);
        return "cv/about";
    }
}
