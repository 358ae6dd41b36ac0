package nl.kansrijk.casework.advice;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.NewsTasks;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.Tasks;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is not known yet, as questions for the next talk. Silence is never a no: it is asked. Source: row 0-12. */
@Component
public class OpenQuestions {
    private static final String ASK = "task.ask";
    private static final String ABOUT = "characteristic";
    private static final Set<DataGroup> NOT_ASKED = EnumSet.of(DataGroup.BENEFIT, DataGroup.REGISTER, DataGroup.PLAN);
    private final Characteristics catalogue;
    private final NewsTasks news;
    private final Tasks tasks;

    OpenQuestions(Characteristics catalogue, NewsTasks news, Tasks tasks) {
        this.catalogue = catalogue;
        this.news = news;
        this.tasks = tasks;
    }

    /** A thing nobody knows yet, and whether it is on the agenda of the next talk. */
    public record Question(Characteristic about, boolean planned) {}

    /** What counts for a complete picture and is not known, in the order of the catalogue, as far as who looks may read it. */
    public List<Question> of(ClientFile file, List<Task> tasks, Set<DataGroup> readable) {
        var known = file.entries()
                .filter(ClientFile.Entry::counts)
                .map(entry -> entry.characteristic().code())
                .collect(Collectors.toSet());
        return catalogue.all().stream()
                .filter(line -> asked(line, readable) && !known.contains(line.code()))
                .map(line -> new Question(line, planned(line.code(), tasks)))
                .toList();
    }

    /** Puts it on the agenda of the next talk; answers whether it is something to ask. Asked twice is asked once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean plan(ClientId client, String characteristic, Passage passage) {
        var line = catalogue.find(characteristic).filter(one -> asked(one, passage.readable()));
        line.ifPresent(one -> news.open(
                Suggestions.about(client, "ask:" + client.value() + ":" + one.code(), passage),
                Task.Kind.TALK,
                "suggestion_days",
                new Reason(ASK, Map.of(ABOUT, one.code()))));
        line.ifPresent(one -> passage.shown(passage.actor().tenant(), client, DataGroup.WORK));
        return line.isPresent();
    }

    /** What stands on the agenda of the next talk, soonest first: everything open that asks for a talk. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Task> agenda(ClientId client, Passage passage) {
        if (!passage.readable().contains(DataGroup.WORK)) return List.of();
        return tasks.of(client, passage).stream()
                .filter(task -> task.open() && task.kind() == Task.Kind.TALK)
                .filter(task -> readable(task, passage.readable()))
                .toList();
    }

    /** Whether a task rests on nothing that is closed for who looks. */
    public boolean readable(Task task, Set<DataGroup> readable) {
        var facts = task.reason().facts();
        var group = Optional.ofNullable(facts.get(Suggestions.GROUP)).map(DataGroup::valueOf);
        var about = task.about().stream()
                .flatMap(code -> catalogue.find(code).stream())
                .map(Characteristic::group);
        return group.map(readable::contains).orElseGet(() -> about.allMatch(readable::contains));
    }

    /** What a register brings, or what professionals keep of the way of working, is not asked of anyone. */
    private static boolean asked(Characteristic line, Set<DataGroup> readable) {
        return line.counts()
                && line.rules().months() > 0
                && readable.contains(line.group())
                && !NOT_ASKED.contains(line.group());
    }

    private static boolean planned(String code, List<Task> tasks) {
        return tasks.stream()
                .anyMatch(task -> task.open()
                        && task.reason().key().equals(ASK)
                        && Objects.equals(task.reason().facts().get(ABOUT), code));
    }
}
