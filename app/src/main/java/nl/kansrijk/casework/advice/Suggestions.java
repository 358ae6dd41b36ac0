package nl.kansrijk.casework.advice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.NewsTasks;
import nl.kansrijk.casework.NewsTasks.About;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.advice.Suggestion.Running;
import nl.kansrijk.casework.household.Track;
import nl.kansrijk.intake.Bands;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a file leads to, by rules from a file. Rests only on what counts now (or stood before a dispute) and on what who looks may read, so nobody learns
 * more from a proposal than from the file. Source: rows 0-13, 0-32.
 */
@Component
public class Suggestions {
    /** Fact of a task that names the group of data it rests on; who may not read that group does not read the task. */
    public static final String GROUP = "group";

    static final String MONEY = "MONEY_HELP";
    static final String REST = "REST_FROM_MATCHING";

    private final SuggestionRules rules;
    private final Bands bands;
    private final Characteristics catalogue;
    private final Profiles profiles;
    private final NewsTasks tasks;

    Suggestions(SuggestionRules rules, Bands bands, Characteristics catalogue, Profiles profiles, NewsTasks tasks) {
        this.rules = rules;
        this.bands = bands;
        this.catalogue = catalogue;
        this.profiles = profiles;
        this.tasks = tasks;
    }

    /** What is done for a client: all tasks, and the help that was asked for or runs. */
    public record Done(List<Task> tasks, List<Track> help) {
        /** Nothing yet. */
        public static final Done NOTHING = new Done(List.of(), List.of());

        public Done {
            tasks = List.copyOf(tasks);
            help = List.copyOf(help);
        }

        /** Since when help with debts has begun; empty when it has not, or it ended. */
        public Optional<LocalDate> debtHelp() {
            return Track.debtHelp(help);
        }
    }

    /** What the file leads to now, most pressing first; what runs already comes last, and nobody has to begin with it. */
    public List<Suggestion> of(ClientFile file, Done done) {
        var said = counting(file);
        Map<String, List<Statement>> because = new LinkedHashMap<>();
        Map<String, Suggestion.Kind> kinds = new LinkedHashMap<>();
        for (var rule : rules.of(file.pause().isPresent())) {
            var holds =
                    said.stream().filter(one -> rule.holds(one.fact(), bands)).toList();
            if (holds.isEmpty()) continue;
            kinds.putIfAbsent(rule.proposal(), rule.kind());
            var all = because.computeIfAbsent(rule.proposal(), key -> new ArrayList<>());
            holds.stream().filter(one -> !all.contains(one)).forEach(all::add);
        }
        return because.entrySet().stream()
                .map(found -> suggestion(found.getKey(), kinds, found.getValue(), done.tasks())
                        .whileRunning(running(found.getKey(), file, said, done)))
                .sorted(Comparator.comparing(one -> one.running().isPresent()))
                .toList();
    }

    /** Rest while matching rests; help by what was written down as help that runs, with money else by what the file says. Row 0-34. */
    private Optional<Running> running(String proposal, ClientFile file, List<Statement> said, Done done) {
        if (proposal.equals(REST)) return file.pause().map(rests -> new Running(Optional.empty(), false));
        var kind = rules.runs(proposal);
        var since = kind.flatMap(one -> Track.begun(one, done.help()));
        boolean told =
                proposal.equals(MONEY) && Burden.moneyHelped(said.stream().map(Statement::fact));
        if (since.isPresent() || told) return Optional.of(new Running(since, false));
        return kind.flatMap(one -> Track.asked(one, done.help())).map(day -> new Running(Optional.of(day), true));
    }

    /**
     * Puts a proposal on the list of who guides the client; answers whether the file leads to it. Pressed twice is one task.
     * Errors: IllegalArgumentException when the passage is about someone else.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean take(ClientId client, String key, Done done, Passage passage) {
        var found = of(profiles.open(client, passage), done).stream()
                .filter(one -> one.key().equals(key) && one.todo())
                .findFirst();
        found.ifPresent(one -> tasks.open(
                about(client, "so:" + client.value() + ":" + key, passage),
                one.kind() == Suggestion.Kind.TALK ? Task.Kind.TALK : Task.Kind.HELP,
                "suggestion_days",
                new Reason(
                        one.textKey(),
                        Map.of(GROUP, group(one.because().getFirst()).name()))));
        found.ifPresent(one -> passage.shown(passage.actor().tenant(), client, DataGroup.WORK));
        return found.isPresent();
    }

    static About about(ClientId client, String origin, Passage passage) {
        return new About(client, passage.actor().tenant(), origin, passage.at());
    }

    private static Suggestion suggestion(
            String key, Map<String, Suggestion.Kind> kinds, List<Statement> because, List<Task> tasks) {
        var kind = Optional.ofNullable(kinds.get(key)).orElseThrow();
        var one = new Suggestion(key, kind, because, false, Optional.empty());
        boolean taken = tasks.stream().anyMatch(task -> task.open() && one.is(task.reason()));
        return new Suggestion(key, kind, because, taken, Optional.empty());
    }

    private DataGroup group(Statement said) {
        return catalogue.get(said.fact().characteristic()).group();
    }

    private static List<Statement> counting(ClientFile file) {
        return file.entries().flatMap(entry -> entry.standing().stream()).toList();
    }
}
