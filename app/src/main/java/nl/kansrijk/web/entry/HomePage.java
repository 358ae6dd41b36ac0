package nl.kansrijk.web.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.login.Entrances;
import nl.kansrijk.access.login.RoleChoice;
import nl.kansrijk.access.login.WhoAsks;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.Words;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Brings everyone to the first screen of their role, changes roles, and keeps a session awake. */
@Controller
class HomePage {
    private final RoleChoice choice;
    private final WhoAsks whoAsks;
    private final Entrances entrances;

    HomePage(RoleChoice choice, WhoAsks whoAsks, Entrances entrances) {
        this.choice = choice;
        this.whoAsks = whoAsks;
        this.entrances = entrances;
    }

    @GetMapping("/")
    @OpenToAll
    String home(HttpServletRequest request, Frame frame, Model model) {
        if (firstTime(request, frame.words())) return "redirect:/uitleg";
        if (!frame.rail().isEmpty())
            return "redirect:" + frame.rail().getFirst().path();
        var words = frame.words();
        var own = whoAsks.in(request).map(actor -> "welcome." + actor.role()).filter(words::knows);
        model.addAttribute("now", words.say(own.orElse("welcome.none")));
        model.addAttribute("frame", frame.titled(words.say("welcome.title")));
        return "entry/welcome";
    }

    /** Roles with first words of their own show them once. */
    private boolean firstTime(HttpServletRequest request, Words words) {
        return whoAsks.in(request)
                .filter(actor -> words.knows("slide." + actor.role() + ".1.title"))
                .filter(actor -> entrances.waitsForWelcome(actor.user()))
                .isPresent();
    }

    @GetMapping("/rol")
    @OpenToAll
    String roles(Frame frame, HttpServletRequest request, Model model) {
        var words = frame.words();
        List<Action> choices = whoAsks.roles(request).stream()
                .map(role -> Action.post(words.say("role." + role.name()), "/rol?naar=" + role.name()))
                .toList();
        model.addAttribute("choices", choices);
        model.addAttribute("frame", frame.titled(words.say("roles.title")));
        return "entry/roles";
    }

    @PostMapping("/rol")
    @OpenToAll
    String choose(
            @RequestParam("naar") Role role,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!choice.choose(role, request, response)) News.warning(next, "roles.not");
        return "redirect:/";
    }

    @PostMapping("/sessie/verlengen")
    @OpenToAll
    ResponseEntity<Void> stay() {
        return new ResponseEntity<>(HttpStatus.NO_CONTENT);
    }
}
