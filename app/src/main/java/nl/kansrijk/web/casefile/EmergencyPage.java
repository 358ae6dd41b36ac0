package nl.kansrijk.web.casefile;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.EmergencyDoor;
import nl.kansrijk.access.EmergencyDoor.Answer;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.login.Entrant;
import nl.kansrijk.access.login.PersonaDoor;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.NotHere;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The emergency door to one person of the own organisation: a ground, a purpose, a text, the password again; open for an
 * hour, told to the case manager and visible to the person. Source: security A7, rulings 8.
 */
@Controller
class EmergencyPage {
    private final EmergencyDoor door;
    private final CaseFile file;
    private final PersonaDoor personas;

    EmergencyPage(EmergencyDoor door, CaseFile file, PersonaDoor personas) {
        this.door = door;
        this.file = file;
        this.personas = personas;
    }

    @GetMapping("/klanten/{id}/noodtoegang")
    @Needs(Permission.BREAK_GLASS)
    String ask(@PathVariable ClientId id, Actor actor, Frame frame, Authentication who, Model model) {
        mustLeadTo(id, actor);
        return show(id, EmergencyForm.EMPTY, List.of(), frame, who, model);
    }

    @PostMapping("/klanten/{id}/noodtoegang")
    @Needs(Permission.BREAK_GLASS)
    String open(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            Authentication who,
            HttpSession session,
            Model model) {
        mustLeadTo(id, actor);
        var form = EmergencyForm.of(sent);
        return switch (form.parse()) {
            case Parsed.Bad<EmergencyForm.Wish>(var errors) -> show(id, form, errors, frame, who, model);
            case Parsed.Good<EmergencyForm.Wish>(var wish) ->
                switch (door.open(actor, id, wish.ground(), wish.text(), form.wachtwoord(), withoutPassword(who))) {
                    case Answer.Opened opened -> into(id, wish, session);
                    case Answer.WrongPassword wrong -> show(id, form, List.of(wrongPassword()), frame, who, model);
                    case Answer.MustWait(var left) -> show(id, form, List.of(mustWait(left)), frame, who, model);
                    case Answer.NotHere nobody -> throw new NotHere();
                };
        };
    }

    private String into(ClientId id, EmergencyForm.Wish wish, HttpSession session) {
        file.choose(id, wish.purpose(), session);
        return "redirect:/klanten/" + id.value();
    }

    private static FieldError wrongPassword() {
        return FieldError.of("wachtwoord", "emergency.password.wrong");
    }

    /** Before any mistake is told: an unknown number gets no form. */
    private void mustLeadTo(ClientId id, Actor actor) {
        if (!door.leadsTo(id, actor)) throw new NotHere();
    }

    private static FieldError mustWait(Duration left) {
        var seconds = Long.toString(left.toSeconds() + 1);
        return new FieldError("wachtwoord", new Reason("emergency.password.wait", Map.of("seconds", seconds)));
    }

    private boolean withoutPassword(Authentication who) {
        return personas.demo() && who.getPrincipal() instanceof Entrant entrant && entrant.persona();
    }

    private String show(
            ClientId id, EmergencyForm form, List<FieldError> errors, Frame frame, Authentication who, Model model) {
        model.addAttribute("page", EmergencyView.of(id, form, errors, !withoutPassword(who), frame));
        model.addAttribute("frame", frame.titled(frame.words().say("emergency.title")));
        return "casefile/emergency";
    }
}
