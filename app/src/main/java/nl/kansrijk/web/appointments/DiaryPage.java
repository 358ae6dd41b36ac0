package nl.kansrijk.web.appointments;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.Permission;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.appointments.Appointments;
import nl.kansrijk.casework.appointments.Times;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** "Agenda": what stands today and in the week, and what waits for a choice of the client. */
@Controller
class DiaryPage {
    private static final int DAYS = 7;
    private final Gate gate;
    private final Appointments appointments;
    private final Identities identities;
    private final Clock clock;

    DiaryPage(Gate gate, Appointments appointments, Identities identities, Clock clock) {
        this.gate = gate;
        this.appointments = appointments;
        this.identities = identities;
        this.clock = clock;
    }

    private record Found(List<Appointment> all, Map<ClientId, String> names) {}

    @GetMapping("/agenda")
    @Needs(Permission.APPOINTMENTS)
    String week(@RequestParam(name = "vanaf", defaultValue = "") String from, Actor actor, Frame frame, Model model) {
        var today = Times.day(clock.instant());
        var first = day(from)
                .filter(day -> Math.abs(ChronoUnit.DAYS.between(today, day)) <= 366)
                .orElse(today);
        Found found = gate.pass(Look.by(actor, Permission.APPOINTMENTS), passage -> {
            var all = appointments.diary(first, first.plusDays(DAYS - 1L), passage);
            return new Found(
                    all,
                    identities.names(
                            all.stream().map(Appointment::client).distinct().toList(), passage));
        });
        model.addAttribute("page", DiaryView.of(found.all(), found.names(), first, today, frame.words()));
        model.addAttribute("frame", frame.titled(frame.words().say("diary.title")));
        return "appointments/diary";
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
