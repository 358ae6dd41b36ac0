package nl.kansrijk.web.contact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kansrijk.casework.appointments.Appointment;
import nl.kansrijk.casework.contact.Welcome;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Typed;
import nl.kansrijk.web.Words;

/** The fields to plan a first talk, with what was typed and what is wrong with it. */
final class TalkFields {
    private final OneReport.Found found;
    private final ReportFile.Shown shown;
    private final Words words;

    TalkFields(OneReport.Found found, ReportFile.Shown shown, Words words) {
        this.found = found;
        this.shown = shown;
        this.words = words;
    }

    ReportFileView.Talk talk() {
        var today = shown.today().toString();
        boolean unknown = found.report().who().birthDate().isEmpty();
        return new ReportFileView.Talk(
                typed("form", UUID.randomUUID().toString()),
                words.day(found.talkBy()),
                new Field.Select(ask("met", shown, words), typed("met", ""), contacts()),
                new Field.Date(ask("dag", shown, words), typed("dag", ""), today, ""),
                new Field.Select(ask("uur", shown, words), typed("uur", "10:00"), Typed.hours()),
                new Field.Radios(ask("hoe", shown, words), typed("hoe", Appointment.Way.OFFICE.name()), ways()),
                Field.Text.of(
                        ask("plek", shown, words)
                                .hinted(words.say("talk.ask.plek.hint"))
                                .optional(),
                        typed("plek", ""),
                        TalkForm.LONGEST),
                unknown
                        ? Optional.of(new Field.Date(ask("geboren", shown, words), typed("geboren", ""), "", today))
                        : Optional.empty(),
                Field.Text.of(ask("waarom", shown, words).optional(), typed("waarom", ""), Welcome.LONGEST));
    }

    private List<Field.Option> contacts() {
        var first = Field.Option.of("", words.say("talk.choose"));
        var known = found.contacts().stream()
                .map(account -> Field.Option.of(account.id().value().toString(), account.name()));
        return Stream.concat(Stream.of(first), known).toList();
    }

    private List<Field.Option> ways() {
        return Arrays.stream(Appointment.Way.values())
                .map(way -> Field.Option.of(way.name(), words.say("appointment.way." + way)))
                .toList();
    }

    private String typed(String name, String otherwise) {
        return shown.typed().getOrDefault(name, otherwise);
    }

    static Field.Ask ask(String name, ReportFile.Shown shown, Words words) {
        return Field.Ask.of(name, words.say("talk.ask." + name)).wrongAmong(shown.errors(), words);
    }
}
