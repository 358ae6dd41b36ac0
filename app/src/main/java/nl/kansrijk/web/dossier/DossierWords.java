package nl.kansrijk.web.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.notes.Note;
import nl.kansrijk.intake.Scale;
import nl.kansrijk.intake.Score;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Paper;
import nl.kansrijk.web.picture.TaskSaid;
import org.springframework.stereotype.Component;

/** A whole file as a paper: every panel in two voices, what was measured, what there is to do, and the notes. */
@Component
class DossierWords {
    private final StatementWords said;
    private final TaskSaid tasks;

    DossierWords(StatementWords said, TaskSaid tasks) {
        this.said = said;
        this.tasks = tasks;
    }

    /** What was read of one client. */
    record Found(ClientFile file, Map<Scale, List<Score>> history, List<Task> tasks, List<Note> notes) {}

    Paper paper(Found found, Words words) {
        var parts = new ArrayList<Paper.Part>();
        found.file().identity().ifPresent(who -> parts.add(who(who, words)));
        for (var panel : found.file().panels()) panel(panel, words).ifPresent(parts::add);
        part("dossier.part.measured", measured(found.history(), words), words).ifPresent(parts::add);
        part("dossier.part.tasks", tasks(found.tasks(), words), words).ifPresent(parts::add);
        part("dossier.part.notes", notes(found.notes(), words), words).ifPresent(parts::add);
        var name = found.file().identity().map(Identity::name).orElseGet(() -> words.say("clients.noname"));
        return new Paper(words.say("dossier.of", name), words.say("dossier.lead"), parts);
    }

    private static Paper.Part who(Identity who, Words words) {
        var facts = Stream.of(
                        fact("dossier.birth", words.day(who.birthDate()), words),
                        fact("file.fact.phone", who.phone(), words),
                        fact("file.fact.email", who.email(), words),
                        fact("file.fact.address", who.address(), words),
                        fact("file.fact.channel", words.say("file.channel." + who.preferredChannel()), words))
                .flatMap(Optional::stream)
                .toList();
        return new Paper.Part(words.say("dossier.part.who"), facts);
    }

    private static Optional<Paper.Entry> fact(String key, String value, Words words) {
        return value.isBlank() ? Optional.empty() : Optional.of(Paper.Entry.of(words.say(key) + ":", value));
    }

    private Optional<Paper.Part> panel(ClientFile.PanelView panel, Words words) {
        if (panel.entries().isEmpty()) return Optional.empty();
        var entries = panel.entries().stream().map(one -> entry(one, words)).toList();
        return Optional.of(new Paper.Part(words.say("panel." + panel.panel()), entries));
    }

    private Paper.Entry entry(ClientFile.Entry entry, Words words) {
        var one = entry.statement();
        var lines = new ArrayList<String>();
        lines.add(said.saidBy(one, words) + ". " + words.say("recognition." + code(one)));
        if (!one.recognition().words().isEmpty())
            lines.add("“" + one.recognition().words() + "”");
        entry.otherVoice()
                .ifPresent(other -> lines.add(
                        words.say("dossier.other", said.says(other.fact(), words), said.saidBy(other, words))));
        if (!entry.counts()) lines.add(words.say("dossier.not.counting"));
        return new Paper.Entry(said.subject(one.fact(), words) + ":", said.says(one.fact(), words), lines);
    }

    private static String code(Statement one) {
        return switch (one.recognition().status()) {
            case NOT_ASKED -> one.source().type() == Source.Type.SELF ? "own" : "not-asked";
            case RECOGNISED -> "agrees";
            case PARTLY -> "partly";
            case DISPUTED -> "disputes";
        };
    }

    private static List<Paper.Entry> measured(Map<Scale, List<Score>> history, Words words) {
        return history.entrySet().stream()
                .map(one -> new Paper.Entry(
                        words.say("scale." + one.getKey()),
                        "",
                        one.getValue().stream()
                                .map(score -> measured(score, words))
                                .toList()))
                .toList();
    }

    private static String measured(Score score, Words words) {
        return words.say(
                "dossier.measured",
                words.moment(score.at()),
                words.say("scale." + score.scale() + "." + score.band()),
                words.language().equals("nl")
                        ? score.mean().toPlainString().replace('.', ',')
                        : score.mean().toPlainString());
    }

    private List<Paper.Entry> tasks(List<Task> all, Words words) {
        return all.stream()
                .map(task -> Paper.Entry.of(
                        tasks.what(task, words),
                        words.say(task.open() ? "file.task.due" : "file.task.done", words.day(task.due()))))
                .toList();
    }

    private static List<Paper.Entry> notes(List<Note> all, Words words) {
        return all.stream()
                .map(note -> new Paper.Entry(words.moment(note.at()), "", List.of(note.words())))
                .toList();
    }

    private static Optional<Paper.Part> part(String key, List<Paper.Entry> entries, Words words) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Paper.Part(words.say(key), entries));
    }
}
