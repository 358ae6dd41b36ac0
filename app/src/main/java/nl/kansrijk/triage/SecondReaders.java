package nl.kansrijk.triage;

import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A colleague reads along where more is asked of a client than was advised; never who chose. Source: domain e.5, good ideas 5. */
@Component
class SecondReaders {
    private final RunTable runs;
    private final ApplicationEventPublisher news;

    SecondReaders(RunTable runs, ApplicationEventPublisher news) {
        this.runs = runs;
        this.news = news;
    }

    Chosen read(List<TriageRun> all, UUID which, Reading reading, Passage passage) {
        var found = all.stream().filter(run -> run.id().equals(which)).findFirst();
        if (found.flatMap(TriageRun::choice).flatMap(Choice::second).isEmpty()) return Choosing.refused("no-second");
        var run = found.orElseThrow();
        if (run.reading().isPresent()) return new Chosen.Stale(run);
        if (run.choice().orElseThrow().by().equals(reading.by())) return Choosing.refused("own");
        if (!reading.agrees() && reading.words().isBlank()) return Choosing.refused("read-words");
        var owner = passage.actor().tenant();
        if (runs.read(owner, run, reading) == 0) return new Chosen.Stale(run);
        news.publishEvent(new SecondReaderRead(run.id(), run.client(), owner, reading.agrees(), passage.at()));
        return new Chosen.Kept(run.with(reading));
    }
}
