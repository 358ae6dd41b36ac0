package nl.kansrijk.triage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Advice on the route of a client, and what people choose after it. Errors: IllegalArgumentException when the passage is about
 * someone else. Source: domain J4, e.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Triage {
    private final RuleSets rules;
    private final Deriving deriving;
    private final RunTable runs;
    private final Choosing choosing;
    private final SecondReaders second;

    Triage(RuleSets rules, Deriving deriving, RunTable runs, Choosing choosing, SecondReaders second) {
        this.rules = rules;
        this.deriving = deriving;
        this.runs = runs;
        this.choosing = choosing;
        this.second = second;
    }

    /** Makes an advice on what is known at this moment, and keeps it as a run. Nothing else follows from it. */
    public TriageRun advise(ClientId client, Passage passage, Instant at) {
        return advise(client, UUID.randomUUID(), passage, at);
    }

    /** The same under a number that was given before, so that asking twice makes one run: then the first is answered. */
    public TriageRun advise(ClientId client, UUID number, Passage passage, Instant at) {
        passage.mustBeAbout(client);
        var before =
                runs.of(client).stream().filter(run -> run.id().equals(number)).findFirst();
        return before.orElseGet(() -> made(client, number, passage, at));
    }

    private TriageRun made(ClientId client, UUID number, Passage passage, Instant at) {
        var inputs = deriving.of(client, passage, at);
        var run = new TriageRun(
                number,
                client,
                new TriageRun.Made(passage.actor().user(), at),
                inputs,
                Advising.advise(rules.current(passage), inputs),
                Optional.empty(),
                Optional.empty());
        runs.add(passage.actor().tenant(), run);
        passage.shown(passage.actor().tenant(), client, DataGroup.TRIAGE_LOG);
        return run;
    }

    /** Every run of a client, newest first; empty for who may not read them. */
    public List<TriageRun> runs(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        if (!passage.readable().contains(DataGroup.TRIAGE_LOG)) return List.of();
        var all = runs.of(client);
        if (!all.isEmpty()) passage.shown(passage.actor().tenant(), client, DataGroup.TRIAGE_LOG);
        return all;
    }

    /** The last choice of people, when there is one. */
    public Optional<Choice> chosen(ClientId client, Passage passage) {
        return runs(client, passage).stream()
                .flatMap(run -> run.choice().stream())
                .findFirst();
    }

    /** Writes down which route people chose after the newest advice, once. */
    public Chosen choose(ClientId client, NewChoice choice, Passage passage) {
        passage.mustBeAbout(client);
        return choosing.choose(runs(client, passage), choice, passage);
    }

    /** Writes down what a second reader thinks of a choice; never who chose. Answers what stands now. */
    public Chosen read(ClientId client, UUID run, Reading.Opinion opinion, Passage passage) {
        passage.mustBeAbout(client);
        var reading = new Reading(passage.actor().user(), passage.at(), opinion.agrees(), opinion.words());
        return second.read(runs(client, passage), run, reading, passage);
    }

    /** The client wants to look at the route again; answers whether there is one to look at. */
    public boolean again(ClientId client, Passage passage) {
        var chosen = runs(client, passage).stream()
                .filter(run -> run.choice().isPresent())
                .findFirst();
        chosen.ifPresent(run -> choosing.again(run, passage));
        return chosen.isPresent();
    }

    /** What the version of a run says today of what was known then: for who must be able to tell that it was so. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Advice replay(TriageRun run) {
        return Advising.advise(rules.version(run.advice().version()), run.inputs());
    }
}
