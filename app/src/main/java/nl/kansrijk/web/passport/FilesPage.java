package nl.kansrijk.web.passport;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.passport.Incoming;
import nl.kansrijk.profile.passport.Passports;
import nl.kansrijk.profile.passport.ReadFile;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.cv.Desk;
import nl.kansrijk.web.cv.Desk.Seat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files to take along and files that come in. Each line of what comes in is shown with its source and waits for a yes. */
@Controller
class FilesPage {
    private final Desk desk;
    private final Passports passports;
    private final LineWords lines;

    FilesPage(Desk desk, Passports passports, LineWords lines) {
        this.desk = desk;
        this.passports = passports;
        this.lines = lines;
    }

    @GetMapping({"/mijn-bestanden", "/klanten/{id}/bestanden"})
    @Needs(Permission.CV)
    String page(
            @PathVariable(required = false) Optional<ClientId> id,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        return show(new Seat(actor, id, request), Optional.empty(), frame, model);
    }

    @PostMapping({"/mijn-bestanden", "/klanten/{id}/bestanden"})
    @Needs(Permission.CHANGE_STATEMENT)
    String bring(
            @PathVariable(required = false) Optional<ClientId> id,
            @RequestParam(name = "bestand", required = false) Optional<MultipartFile> sent,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var number = UUID.randomUUID();
        var bytes = sent.map(FilesPage::bytes).orElse(new byte[0]);
        var read = desk.look(
                        seat,
                        Permission.CHANGE_STATEMENT,
                        (client, passage) -> passports.bring(client, number, bytes, passage))
                .found();
        if (read instanceof ReadFile.Bad(var why)) return show(seat, Optional.of(why), frame, model);
        News.done(next, "passport.read");
        return "redirect:" + path(seat) + "/" + number;
    }

    @GetMapping({"/mijn-bestanden/{concept}", "/klanten/{id}/bestanden/{concept}"})
    @Needs(Permission.CV)
    String lines(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable UUID concept,
            Actor actor,
            HttpServletRequest request,
            Frame frame,
            Model model) {
        var seat = new Seat(actor, id, request);
        var words = frame.words();
        var looked = desk.look(
                seat,
                Permission.CV,
                (client, passage) -> passports.find(client, concept, passage).orElseThrow(NotHere::new));
        Incoming file = looked.found();
        model.addAttribute("here", path(seat));
        model.addAttribute("number", concept.toString());
        model.addAttribute("lead", words.say("passport.lines." + file.kind(), file.from()));
        model.addAttribute("lines", lines.of(file, words));
        desk.frame(seat, looked, words.say("passport.lines.title"), frame, model);
        return "passport/lines";
    }

    @PostMapping({"/mijn-bestanden/{concept}", "/klanten/{id}/bestanden/{concept}"})
    @Needs(Permission.CHANGE_STATEMENT)
    String accept(
            @PathVariable(required = false) Optional<ClientId> id,
            @PathVariable UUID concept,
            @RequestParam(name = "regel", required = false) List<String> ticked,
            @RequestParam(name = "weg", defaultValue = "") String away,
            Actor actor,
            HttpServletRequest request,
            RedirectAttributes next) {
        var seat = new Seat(actor, id, request);
        var accepted = desk.look(seat, Permission.CHANGE_STATEMENT, (client, passage) -> {
                    var file = passports.find(client, concept, passage).orElseThrow(NotHere::new);
                    if (away.isEmpty()) return passports.accept(client, file, LineWords.places(ticked), passage);
                    passports.drop(client, concept, passage);
                    return Passports.Accepted.NOTHING;
                })
                .found();
        int kept = accepted.kept();
        if (kept == 0) News.info(next, "passport.nothing");
        else if (accepted.ended()) News.warning(next, "passport.ended", kept);
        else News.done(next, kept == 1 ? "passport.kept.one" : "passport.kept.many", kept);
        return "redirect:" + (kept == 0 ? path(seat) : seat.path());
    }

    /** Where these pages begin. */
    static String path(Seat seat) {
        return seat.client().map(id -> "/klanten/" + id.value() + "/bestanden").orElse("/mijn-bestanden");
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    private String show(Seat seat, Optional<Reason> wrong, Frame frame, Model model) {
        var words = frame.words();
        var looked = desk.look(seat, Permission.CV, passports::waiting);
        model.addAttribute("here", path(seat));
        model.addAttribute(
                "wrong",
                wrong.map(why -> words.say(why.key(), why.facts().values().toArray())));
        model.addAttribute("waiting", lines.waiting(looked.found(), path(seat), words));
        desk.frame(seat, looked, words.say("passport.title"), frame, model);
        return "passport/files";
    }
}
