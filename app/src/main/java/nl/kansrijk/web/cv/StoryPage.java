package nl.kansrijk.web.cv;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.life.LifeDraft;
import nl.kansrijk.profile.life.LifeDrafts;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The screens of one story: what it was, how long, what was done, which skills the person recognises. Each is kept at once. */
@Controller
class StoryPage {
    /** In the session: the story that was told last. */
    private static final String TOLD = "verteld";

    private final Desk desk;
    private final LifeDrafts drafts;
    private final Telling telling;
    private final StoryScreens screens;

    StoryPage(Desk desk, LifeDrafts drafts, Telling telling, StoryScreens screens) {
        this.desk = desk;
        this.drafts = drafts;
        this.telling = telling;
        this.screens = screens;
    }

    @GetMapping({"/mijn-cv/verhaal/{verhaal}", "/klanten/{id}/cv/verhaal/{verhaal}"})
    @Needs(Permission.CV)
    String screen(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable UUID verhaal,
            @RequestParam(name = "stap", defaultValue = "") String step,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        if (toldJustNow(verhaal, request)) return cv(seat, next);
        var looked = desk.look(seat, Permission.CV, (client, passage) -> found(client, verhaal, passage));
        return show(seat, looked, Step.of(step, looked.found()), Filled.NOT, frame, model);
    }

    @PostMapping({"/mijn-cv/verhaal/{verhaal}", "/klanten/{id}/cv/verhaal/{verhaal}"})
    @Needs(Permission.CHANGE_STATEMENT)
    String answer(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable UUID verhaal,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        if (toldJustNow(verhaal, request)) return cv(seat, next);
        var looked = desk.look(
                seat,
                Permission.CHANGE_STATEMENT,
                (client, passage) ->
                        telling.answer(client, found(client, verhaal, passage), sent, frame.words(), passage));
        return switch (looked.found()) {
            case Telling.Went.Wrong(LifeDraft draft, Step step, var errors) ->
                show(seat, looked.with(draft), step, new Filled(sent, errors), frame, model);
            case Telling.Went.On(LifeDraft draft, Step step) -> {
                News.done(next, "cv.saved");
                yield "redirect:" + step.at(seat.path(), draft);
            }
            case Telling.Went.Done(int skills) -> {
                request.getSession().setAttribute(TOLD, verhaal);
                News.done(next, "cv.told", skills);
                yield "redirect:" + seat.path();
            }
        };
    }

    @PostMapping({"/mijn-cv/verhaal/{concept}/weg", "/klanten/{id}/cv/verhaal/{concept}/weg"})
    @Needs(Permission.CHANGE_STATEMENT)
    String drop(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable UUID concept,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        desk.look(seat, Permission.CHANGE_STATEMENT, (client, passage) -> {
            drafts.drop(client, found(client, concept, passage).id(), passage);
            return concept;
        });
        News.done(next, "cv.dropped");
        return "redirect:" + seat.path();
    }

    /** Whoever goes back in the browser after the last screen comes at a story that is told already. */
    private static boolean toldJustNow(UUID story, HttpServletRequest request) {
        return story.equals(request.getSession().getAttribute(TOLD));
    }

    private static String cv(Seat seat, RedirectAttributes next) {
        News.info(next, "cv.told.already");
        return "redirect:" + seat.path();
    }

    private LifeDraft found(ClientId client, UUID story, Passage passage) {
        return drafts.find(client, story, passage).orElseThrow(NotHere::new);
    }

    private String show(Seat seat, Desk.Looked<LifeDraft> looked, Step step, Filled filled, Frame frame, Model model) {
        var sheet = new StoryScreens.Sheet(looked.found(), step, filled, looked.who());
        var screen = screens.of(sheet, seat.path(), frame.words());
        model.addAttribute("screen", screen);
        desk.frame(seat, looked, screen.title(), frame, model);
        return "cv/step";
    }
}
