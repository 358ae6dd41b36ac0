package nl.kansrijk.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.login.PersonaDoor;
import nl.kansrijk.access.login.WhoAsks;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Log-in: name and password, and on a demo home the cards of people to be. The form itself is answered by access. */
@Controller
class LogInPage {
    private final PersonaDoor personas;
    private final WhoAsks whoAsks;

    LogInPage(PersonaDoor personas, WhoAsks whoAsks) {
        this.personas = personas;
        this.whoAsks = whoAsks;
    }

    @GetMapping("/inloggen")
    @OpenToAll
    String logIn(Frame frame, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (request.getHeader("HX-Request") != null) response.setHeader("HX-Redirect", "/inloggen");
        if (whoAsks.in(request).isPresent()) return "redirect:/";
        var words = frame.words();
        var wrong = Stream.of("wacht", "fout")
                .filter(reason -> request.getParameter(reason) != null)
                .map(reason -> words.say("login.error." + reason))
                .findFirst();
        model.addAttribute("page", new LogInView(wrong, PersonaGroup.all(personas.cards(), words)));
        model.addAttribute("frame", frame.titled(words.say("login.title")));
        return "entry/login";
    }

    @PostMapping("/inloggen/persona/{id}")
    @OpenToAll
    String be(@PathVariable UserId id, HttpServletRequest request, HttpServletResponse response) {
        return personas.enter(id, request, response) ? "redirect:/" : "redirect:/inloggen";
    }

    @GetMapping("/uitgelogd")
    @OpenToAll
    String loggedOut(Frame frame, Model model) {
        model.addAttribute("frame", frame.titled(frame.words().say("loggedout.title")));
        return "entry/loggedout";
    }
}
