package nl.kansrijk.web.appointments;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.Promised;
import nl.kansrijk.casework.Promises;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointment.State;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.Changed;
import nl.kansrijk.casework.appointments.Choices;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.HelpLines;
import nl.kansrijk.web.News;
import nl.kansrijk.web.NotHere;
import nl.kansrijk.web.PromiseLine;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.portal.Self;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Afspraken" of the client: choose a time, ask for another day, take it off, put it in the own calendar. Source: domain J17. */
@Controller
class OwnAppointmentsPage {
    private final Self self;
    private final Appointments appointments;
    private final Choices choices;
    private final Beside beside;
    private final Accounts accounts;
    private final Clock clock;

    OwnAppointmentsPage(
            Self self, Appointments appointments, Choices choices, Beside beside, Accounts accounts, Clock clock) {
        this.self = self;
        this.appointments = appointments;
        this.choices = choices;
        this.beside = beside;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What else is done for the client. */
    @Component
    record Beside(Promises promises, Household household) {}

    private record Found(List<Appointment> appointments, List<Promised> promises, List<Track> help) {}

    @GetMapping("/afspraken")
    @Needs(Permission.OWN_APPOINTMENTS)
    String list(Actor actor, Frame frame, Model model) {
        var words = frame.words();
        var me = Self.of(actor);
        var looked = self.look(
                actor,
                Permission.OWN_APPOINTMENTS,
                passage -> new Found(
                        appointments.of(me, passage),
                        beside.promises().of(me, passage),
                        beside.household().tracks(me, passage)));
        var now = clock.instant();
        var names = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        model.addAttribute(
                "page", new OwnAppointments(names, words).view(looked.found().appointments(), now));
        model.addAttribute("promises", PromiseLine.of(looked.found().promises(), DutchTime.day(now), words));
        model.addAttribute("help", HelpLines.toClient(looked.found().help(), words));
        model.addAttribute("contact", self.contact(looked.guide(), words));
        model.addAttribute("frame", frame.titled(words.say("myappointments.title")));
        return "appointments/own";
    }

    @PostMapping("/afspraken/{appointment}/kies")
    @Needs(Permission.ANSWER_APPOINTMENT)
    String choose(
            @PathVariable UUID appointment,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var time = Typed.moment(sent.getOrDefault("tijd", ""));
        Changed changed = self.look(
                        actor,
                        Permission.ANSWER_APPOINTMENT,
                        passage ->
                                choices.choose(appointment, time.orElse(Instant.EPOCH), Typed.version(sent), passage))
                .found();
        if (changed instanceof Changed.TooLate && time.isEmpty()) {
            News.warning(next, "myappointments.choose");
            return "redirect:/afspraken";
        }
        return told(changed, "myappointments.done.chosen", next);
    }

    @PostMapping("/afspraken/{appointment}/anders")
    @Needs(Permission.ANSWER_APPOINTMENT)
    String decline(
            @PathVariable UUID appointment,
            @RequestParam Map<String, String> sent,
            Actor actor,
            RedirectAttributes next) {
        var words = sent.getOrDefault("woorden", "");
        if (words.strip().length() > Choices.LONGEST) {
            News.warning(next, "myappointments.long");
            return "redirect:/afspraken";
        }
        var wish = sent.getOrDefault("wens", "").equals(Choices.Wish.NONE.name())
                ? Choices.Wish.NONE
                : Choices.Wish.ANOTHER_DAY;
        Changed changed = self.look(
                        actor,
                        Permission.ANSWER_APPOINTMENT,
                        passage -> choices.decline(appointment, wish, words, Typed.version(sent), passage))
                .found();
        return told(changed, "myappointments.done." + wish, next);
    }

    @GetMapping("/afspraken/{appointment}/agenda")
    @Needs(Permission.OWN_APPOINTMENTS)
    ResponseEntity<String> calendar(@PathVariable UUID appointment, Actor actor, Frame frame) {
        var me = Self.of(actor);
        var looked = self.look(actor, Permission.OWN_APPOINTMENTS, passage -> appointments.of(me, passage));
        var found = looked.found().stream()
                .filter(one -> one.id().equals(appointment) && one.state() == State.PLANNED)
                .findFirst()
                .orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"afspraak.ics\"")
                .body(CalendarFile.of(found, clock.instant(), frame.words()));
    }

    private static String told(Changed changed, String done, RedirectAttributes next) {
        switch (changed) {
            case Changed.Done ok -> News.done(next, done);
            case Changed.TooLate late -> News.info(next, "myappointments.toolate");
            case Changed.Unknown nothing -> throw new NotHere();
        }
        return "redirect:/afspraken";
    }
}
