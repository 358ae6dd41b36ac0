package nl.kansrijk.web.appointments;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.Changed;
import nl.kansrijk.casework.appointments.NewAppointment;
import nl.kansrijk.profile.FreeText;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Parsed;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.casefile.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The appointments of one client for who guides: make, write down how it went, take off, stop reminding. */
@Controller
class ClientAppointmentsPage {
    private static final int LONGEST = 200;
    private final CaseFile file;
    private final Appointments appointments;
    private final Clock clock;

    ClientAppointmentsPage(CaseFile file, Appointments appointments, Clock clock) {
        this.file = file;
        this.appointments = appointments;
        this.clock = clock;
    }

    @GetMapping("/klanten/{id}/afspraken")
    @Needs(Permission.APPOINTMENTS)
    String list(@PathVariable ClientId id, Actor actor, Frame frame, HttpSession session, Model model) {
        return show(id, Map.of(), List.of(), new Around(actor, frame, session, model));
    }

    @PostMapping("/klanten/{id}/afspraken")
    @Needs(Permission.CHANGE_APPOINTMENT)
    String make(
            @PathVariable ClientId id,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Frame frame,
            HttpSession session,
            Model model,
            RedirectAttributes next) {
        return switch (new OfferForm(sent).parse(actor.user(), clock.instant())) {
            case Parsed.Bad<NewAppointment>(var errors) ->
                show(id, sent, errors, new Around(actor, frame, session, model));
            case Parsed.Good<NewAppointment>(var asked) -> {
                file.open(
                        actor,
                        Permission.CHANGE_APPOINTMENT,
                        id,
                        session,
                        passage -> appointments.make(id, asked, passage));
                News.done(next, asked.times().size() == 1 ? "appointment.done.planned" : "appointment.done.offered");
                yield back(id);
            }
        };
    }

    @PostMapping("/klanten/{id}/afspraken/{appointment}")
    @Needs(Permission.CHANGE_APPOINTMENT)
    String step(
            @PathVariable ClientId id,
            @PathVariable UUID appointment,
            @RequestParam Map<String, String> sent,
            Actor actor,
            HttpSession session,
            RedirectAttributes next) {
        var code = sent.getOrDefault("stap", "");
        var done = file.open(
                actor,
                Permission.CHANGE_APPOINTMENT,
                id,
                session,
                passage -> step(id, appointment, code, sent, passage));
        if (done.found()) {
            if (done.key().startsWith("appointment.done")) News.done(next, done.key());
            else News.warning(next, done.key());
            return back(id);
        }
        throw new NotHere();
    }

    /** Whether there was such an appointment, and what to say. */
    private record Stepped(boolean found, String key) {}

    private Stepped step(ClientId id, UUID appointment, String code, Map<String, String> sent, Passage passage) {
        boolean known =
                appointments.of(id, passage).stream().anyMatch(one -> one.id().equals(appointment));
        if (!known) return new Stepped(false, "");
        int version = Typed.version(sent);
        return switch (code) {
            case "KEPT", "MISSED", "PLANNED" ->
                stepped(appointments.settle(appointment, State.valueOf(code), version, passage), code);
            case "CANCELLED" -> stepped(appointments.cancel(appointment, version, passage), code);
            case "PAUSE" -> pause(appointment, sent.getOrDefault("reden", "").strip(), passage);
            case "RESUME" ->
                new Stepped(
                        true,
                        appointments.pause(appointment, Optional.empty(), passage)
                                ? "appointment.done.RESUME"
                                : "appointment.toolate");
            default -> new Stepped(true, "appointment.error.step");
        };
    }

    private Stepped pause(UUID appointment, String why, Passage passage) {
        if (why.isEmpty()) return new Stepped(true, "appointment.error.why");
        if (why.length() > LONGEST) return new Stepped(true, "appointment.error.why.long");
        var masked = FreeText.check(why).maskedText();
        boolean paused = appointments.pause(appointment, Optional.of(masked), passage);
        return new Stepped(true, paused ? "appointment.done.PAUSE" : "appointment.toolate");
    }

    private static Stepped stepped(Changed changed, String code) {
        return new Stepped(
                !(changed instanceof Changed.Unknown),
                changed instanceof Changed.Done ? "appointment.done." + code : "appointment.toolate");
    }

    /** What a page is shown with. */
    private record Around(Actor actor, Frame frame, HttpSession session, Model model) {}

    private String show(ClientId id, Map<String, String> typed, List<FieldError> errors, Around around) {
        var words = around.frame().words();
        List<Appointment> all = file.open(
                around.actor(), Permission.APPOINTMENTS, id, around.session(), passage -> appointments.of(id, passage));
        around.model()
                .addAttribute(
                        "page",
                        new ClientAppointments(typed, errors, words)
                                .view("/klanten/" + id.value(), all, clock.instant()));
        around.model().addAttribute("frame", around.frame().titled(words.say("appointment.title")));
        return "appointments/client";
    }

    private static String back(ClientId id) {
        return "redirect:/klanten/" + id.value() + "/afspraken";
    }
}
