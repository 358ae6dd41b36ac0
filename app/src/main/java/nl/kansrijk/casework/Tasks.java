package nl.kansrijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Glances;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What there is to do for clients. A task is seen and changed in a passage about its client, or by its owner. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Tasks {
    private static final Set<String> SHOWED_WORK = Set.of("so.COMPANY_VISIT", "so.ORIENTATION");
    private final TaskTable table;
    private final NewsTasks news;
    private final Glances glances;

    Tasks(TaskTable table, NewsTasks news, Glances glances) {
        this.table = table;
        this.news = news;
        this.glances = glances;
    }

    /** All tasks for one client, to do first. Errors: IllegalArgumentException when the passage is about someone else. */
    public List<Task> of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        return shown(table.of(client), passage);
    }

    /** What cannot wait, and help with debts for who may know of it; read at once. Errors: as {@link #of}. */
    public Pressing pressing(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var found = table.pressing(client);
        boolean knows = passage.readable().contains(DataGroup.DEBT);
        var help = found.debtHelp().filter(since -> knows);
        help.ifPresent(since -> passage.shown(passage.actor().tenant(), client, DataGroup.DEBT));
        return new Pressing(
                shown(found.urgent().stream().filter(Task::cannotWait).toList(), passage), help);
    }

    /** What who looks has to do, soonest first. */
    public List<Task> mine(Passage passage) {
        return shown(table.openOfOwner(passage.actor().user()), passage);
    }

    /** Adds a task for who looks. The same form sent twice makes one task. Errors: as {@link #of}. */
    public void add(ClientId client, NewTask asked, Passage passage) {
        passage.mustBeAbout(client);
        var task = new Task(
                UUID.randomUUID(),
                client,
                Optional.of(passage.actor().user()),
                Task.Kind.OWN,
                asked.due(),
                new Reason(Task.OWN_WORDS, Map.of("words", asked.words())),
                Optional.empty());
        table.addOnce(task, passage.actor().tenant(), "form:" + asked.form(), passage.at());
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
    }

    /**
     * A client asks something of who has the client in the caseload. Origin: a name that is the same each time this is asked,
     * so that asking twice is one task. Answers the day before which there is an answer. Errors: as {@link #of}.
     */
    public LocalDate ask(ClientId client, Reason what, String origin, Passage passage) {
        return news.answerSoon(about(client, origin, passage), Task.Kind.QUESTION, what);
    }

    /**
     * The client waits for a call of who guides the client, or who stands in; the same day for who cannot wait. Once a day for one
     * reason is enough. Answers whether it cannot wait. Errors: as {@link #of}.
     */
    public boolean call(ClientId client, Reason why, Passage passage) {
        var day = DutchTime.day(passage.at());
        var origin = String.join(
                ":", why.key(), client.value().toString(), new TreeMap<>(why.facts()).toString(), day.toString());
        return news.call(about(client, origin, passage), acute(client, passage), why);
    }

    private static NewsTasks.About about(ClientId client, String origin, Passage passage) {
        passage.mustBeAbout(client);
        passage.shown(passage.actor().tenant(), client, DataGroup.WORK);
        return new NewsTasks.About(client, passage.actor().tenant(), origin, passage.at());
    }

    private boolean acute(ClientId client, Passage passage) {
        return glances.of(List.of(client), passage).values().stream().anyMatch(one -> one.burden() == Burden.ACUTE);
    }

    /** A client asks to have something in the own data mended; answers the day before which there is an answer. As {@link #ask}. */
    public LocalDate askToMend(ClientId client, Reason what, String origin, Passage passage) {
        return news.open(about(client, origin, passage), Task.Kind.QUESTION, "mending_days", what);
    }

    /** Says that a task is done; empty when it is unknown here. Done twice is done once. */
    public Optional<Task> finish(UUID task, Passage passage) {
        var done = mark(task, Optional.of(passage.at()), passage);
        done.filter(one -> SHOWED_WORK.contains(one.reason().key())).ifPresent(one -> lookAgain(one.client(), passage));
        return done;
    }

    /** Who saw work from nearby is asked again for the own view, in the next talk. Source: row 0-33. */
    private void lookAgain(ClientId client, Passage passage) {
        var origin = "ask:" + client.value() + ":SS_SELFIMAGE";
        news.open(
                new NewsTasks.About(client, passage.actor().tenant(), origin, passage.at()),
                Task.Kind.TALK,
                "suggestion_days",
                new Reason("task.ask", Map.of("characteristic", "SS_SELFIMAGE")));
    }

    /** Opens a task again; empty when it is unknown here. */
    public Optional<Task> reopen(UUID task, Passage passage) {
        return mark(task, Optional.empty(), passage);
    }

    private Optional<Task> mark(UUID id, Optional<Instant> done, Passage passage) {
        var found = table.find(id).filter(task -> mayTouch(task, passage));
        if (found.isEmpty()) return found;
        table.mark(id, done, passage.actor().user(), passage.at());
        passage.shown(passage.actor().tenant(), found.get().client(), DataGroup.WORK);
        return table.find(id);
    }

    private static boolean mayTouch(Task task, Passage passage) {
        boolean about = passage.about().equals(Optional.of(task.client()));
        return about || task.owner().equals(Optional.of(passage.actor().user()));
    }

    private static List<Task> shown(List<Task> tasks, Passage passage) {
        tasks.forEach(task -> passage.shown(passage.actor().tenant(), task.client(), DataGroup.WORK));
        return tasks;
    }
}
