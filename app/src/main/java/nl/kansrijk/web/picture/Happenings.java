package nl.kansrijk.web.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.intake.Talk;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.profile.Resting;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** What happened between measurements: talks, meetings, learning, work, introductions, rest, help that was begun. */
@Component
class Happenings {
    /** What is learned shows as a paper; what the client did, as a step that worked out. */
    static final Set<String> DONE = Set.of("HS_CERT", "HS_DIPLOMA", OwnSteps.DONE);

    private final StatementWords said;
    private final TaskSaid tasks;

    Happenings(StatementWords said, TaskSaid tasks) {
        this.said = said;
        this.tasks = tasks;
    }

    /** What was read. */
    record Read(
            List<Talk> talks,
            List<Appointment> appointments,
            List<Introduction> introductions,
            List<Task> tasks,
            List<Statement> said,
            List<Resting> rests) {}

    /** All of it, newest first. */
    List<Happening> of(Read read, Words words) {
        var all = new ArrayList<Happening>();
        read.talks().stream().filter(talk -> !talk.open()).forEach(talk -> all.add(talk(talk, words)));
        read.appointments().forEach(one -> kept(one, words).ifPresent(all::add));
        read.introductions().forEach(one -> all.addAll(introduced(one, words)));
        read.tasks().forEach(one -> helped(one, words).ifPresent(all::add));
        read.said().forEach(one -> did(one, words).ifPresent(all::add));
        read.rests().forEach(one -> all.addAll(rest(one, words)));
        all.sort(Comparator.comparing(Happening::day).reversed());
        return all;
    }

    private static Happening talk(Talk talk, Words words) {
        var what = words.say("course.talk", words.say("intake.kind." + talk.kind()));
        return new Happening(day(talk.times().opened()), Icon.MESSAGES_SQUARE, what, false);
    }

    private static Optional<Happening> kept(Appointment one, Words words) {
        if (one.state() != Appointment.State.KEPT) return Optional.empty();
        var what = words.say(
                "course.met", words.say("appointment.kind." + one.plan().kind()));
        return one.at().map(at -> new Happening(day(at), Icon.CALENDAR, what, true));
    }

    private static List<Happening> introduced(Introduction one, Words words) {
        var asked = new Happening(day(one.facts().proposedAt()), Icon.HANDSHAKE, words.say("course.asked"), false);
        return switch (one) {
            case Introduction.Agreed agreed ->
                List.of(asked, new Happening(day(agreed.at()), Icon.HANDSHAKE, words.say("course.agreed"), true));
            case Introduction.Met met ->
                List.of(
                        asked,
                        new Happening(
                                day(met.at()),
                                Icon.BRIEFCASE,
                                words.say("course.outcome." + met.outcome()),
                                met.outcome() != Introduction.Outcome.NOT_GOING_ON));
            case Introduction.Asked waiting -> List.of(asked);
            case Introduction.Declined declined -> List.of(asked);
            case Introduction.Expired expired -> List.of(asked);
            case Introduction.Withdrawn withdrawn -> List.of(asked);
            case Introduction.Stopped stopped -> List.of(asked);
        };
    }

    private Optional<Happening> helped(Task one, Words words) {
        if (one.kind() != Task.Kind.HELP) return Optional.empty();
        var what = words.say("course.helped", tasks.what(one, words));
        return one.doneAt().map(at -> new Happening(day(at), Icon.CHECK, what, true));
    }

    private Optional<Happening> did(Statement one, Words words) {
        if (one.fact().characteristic().equals(SelfViews.TASTER) && !one.takenBack())
            return Optional.of(new Happening(one.source().observedOn(), Icon.EYE, said.item(one.fact(), words), true));
        boolean done = DONE.contains(one.fact().characteristic()) && !one.takenBack();
        boolean open = one.fact().value() instanceof Value.Code(String code) && !code.equals("1");
        if (!done || open) return Optional.empty();
        boolean step = one.fact().characteristic().equals(OwnSteps.DONE);
        var what = step
                ? words.say("course.step", said.says(one.fact(), words))
                : words.say("course.learned", said.item(one.fact(), words));
        var icon = step ? Icon.FOOTPRINTS : Icon.GRADUATION_CAP;
        return Optional.of(new Happening(one.source().observedOn(), icon, what, true));
    }

    private static List<Happening> rest(Resting one, Words words) {
        var began = new Happening(day(one.from()), Icon.CLOCK, words.say("course.rest"), false);
        var ended = one.until().map(at -> new Happening(day(at), Icon.CLOCK, over(one, words), false));
        return Stream.concat(ended.stream(), Stream.of(began)).toList();
    }

    private static String over(Resting one, Words words) {
        return one.ended()
                .map(why -> words.say("course.rest.over.because", words.say(why.key())))
                .orElseGet(() -> words.say("course.rest.over"));
    }

    static LocalDate day(Instant at) {
        return DutchTime.day(at);
    }
}
