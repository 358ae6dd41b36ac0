package nl.kansrijk.web.household;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Registry;
import nl.kansrijk.access.Relation;
import nl.kansrijk.access.Role;
import nl.kansrijk.casework.Task;
import nl.kansrijk.casework.household.Household;
import nl.kansrijk.casework.household.Member;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.life.OwnSteps;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.web.HelpLines;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.cv.Partaking;
import org.springframework.stereotype.Component;

/**
 * "Wat loopt er": the one contact, the household, every route and all help, what was agreed and the next appointment, together in a
 * few lines. Of help by others only how far it is. Source: row 0-25.
 */
@Component
public class UnderWay {
    private final Household household;
    private final Registry registry;
    private final Jobs jobs;
    private final StatementWords statements;
    private final Partaking partaking;

    UnderWay(Household household, Registry registry, Jobs jobs, StatementWords statements, Partaking partaking) {
        this.partaking = partaking;
        this.household = household;
        this.registry = registry;
        this.jobs = jobs;
        this.statements = statements;
    }

    /** What was read of one client. */
    public record Found(Optional<String> guide, Household.Home home) {}

    /** What else is known of one client, read for the rest of the page. */
    public record Beside(ClientFile file, List<Task> tasks, Optional<Instant> appointment) {}

    /** Household and help as far as who looks may know of them. */
    public Found of(ClientId client, Passage passage) {
        return new Found(guide(client, passage), household.of(client, passage));
    }

    /** Who has the client in the own caseload is the one contact, unless the client was handed over for a while. */
    private Optional<String> guide(ClientId client, Passage passage) {
        if (passage.relation() == Relation.OWN_CASELOAD && passage.actor().role() == Role.CASE_MANAGER)
            return Optional.of(passage.actor().name());
        var guide = jobs.quietly(() -> registry.guideOf(client, DutchTime.day(passage.at())));
        return guide.map(Account::name);
    }

    /** Only lines of which there is something. */
    public List<Lists.Fact> lines(Found found, Beside beside, Words words) {
        var lines = new ArrayList<Lists.Fact>();
        found.guide().ifPresent(guide -> lines.add(line("guide", guide, words)));
        var home = found.home().members().stream()
                .filter(member -> member.endedAt().isEmpty())
                .map(Member::label)
                .collect(Collectors.joining(" · "));
        if (!home.isEmpty()) lines.add(line("home", home, words));
        lines.addAll(HelpLines.of(found.home().tracks(), words));
        partaking.line(beside.file(), words).ifPresent(doing -> lines.add(line("partake", doing, words)));
        lines.addAll(agreed(beside, words));
        return lines;
    }

    private List<Lists.Fact> agreed(Beside beside, Words words) {
        var lines = new ArrayList<Lists.Fact>();
        OwnSteps.newest(OwnSteps.STEP, beside.file())
                .ifPresent(said -> lines.add(line("step", statements.says(said.fact(), words), words)));
        beside.tasks().stream()
                .filter(task -> task.open() && task.kind() == Task.Kind.PROMISE)
                .flatMap(task -> Optional.ofNullable(task.reason().facts().get("words")).stream()
                        .map(said -> words.say("around.promised", said, words.shortDay(task.due()))))
                .forEach(said -> lines.add(line("promise", said, words)));
        beside.appointment().ifPresent(at -> lines.add(line("appointment", words.moment(at), words)));
        return lines;
    }

    private static Lists.Fact line(String name, String value, Words words) {
        return new Lists.Fact(words.say("around.way." + name), value);
    }
}
