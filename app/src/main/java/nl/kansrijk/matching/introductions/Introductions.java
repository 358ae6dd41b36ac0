package nl.kansrijk.matching.introductions;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Open;
import nl.kansrijk.matching.introductions.Introduction.Outcome;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Introductions of persons to employers. A person is asked first and with a deadline; silence is a no; a name goes out
 * only after a yes and goes away with a withdrawal. Sources: domain J8, J9; rows 3-33, X-10; rulings 22.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Introductions {
    /** Longest reason or question. Unit: characters. */
    public static final int MOST_WORDS = 500;

    private final Proposing proposing;
    private final Answering answering;
    private final Steps steps;
    private final IntroductionTable table;
    private final Exchanges exchanges;

    Introductions(Proposing proposing, Answering answering, Steps steps, IntroductionTable table, Exchanges exchanges) {
        this.proposing = proposing;
        this.answering = answering;
        this.steps = steps;
        this.table = table;
        this.exchanges = exchanges;
    }

    /**
     * Asks the person "may we propose you for this vacancy?". The reason is for the person and for later; it is needed.
     * The passage is about this person. Sending the same form twice is one introduction.
     */
    public Proposal propose(ClientId client, VacancyId vacancy, String reason, Passage passage) {
        passage.mustBeAbout(client);
        return Looks.at(proposing.propose(client, vacancy, reason, passage), passage);
    }

    /** The person's answer, by the person or written down by who guides them; the passage is about the person. */
    public Change answer(UUID introduction, Answer answer, Passage passage) {
        return mine(introduction, passage)
                .map(found -> answering.answer(found, answer, passage))
                .orElseGet(Change.Unknown::new);
    }

    /** Takes it back, before or after the yes: everything about it stops at once and all are told. */
    public Change withdraw(UUID introduction, String words, Passage passage) {
        return concerning(introduction, passage)
                .map(found -> found instanceof Open open
                        ? step(open.withdrawn(Answering.party(passage), OwnWords.kept(words), passage.at()), passage)
                        : new Change.TooLate(found))
                .orElseGet(Change.Unknown::new);
    }

    /** Writes down that they met and what came of it. */
    public Change met(UUID introduction, Outcome outcome, Passage passage) {
        return concerning(introduction, passage)
                .map(found -> found instanceof Agreed agreed
                        ? step(agreed.met(outcome, passage.at()), passage)
                        : new Change.TooLate(found))
                .orElseGet(Change.Unknown::new);
    }

    /** One introduction, when the passage reaches it. */
    public Optional<Introduction> find(UUID introduction, Passage passage) {
        return concerning(introduction, passage).map(found -> Looks.at(found, passage));
    }

    /** The introductions of one person, newest first, at most fifty. */
    public List<Introduction> ofClient(ClientId client, Passage passage) {
        return Looks.at(table.ofPerson(client), passage);
    }

    /** The introductions for a vacancy that the own organisation keeps, newest first, at most fifty. */
    public List<Introduction> ofVacancy(VacancyId vacancy, Passage passage) {
        return Looks.at(table.ofVacancy(vacancy, passage.actor().tenant()), passage);
    }

    /**
     * What is exchanged: for the person and who guides them already with the question, so that they see exactly what
     * will be shared; for all others only after a yes and as long as it holds. Never otherwise.
     */
    public Optional<Exchanged> namesFor(Introduction found, Passage passage) {
        if (!Answering.concerns(found.facts().pair(), passage)) return Optional.empty();
        var names = found instanceof Asked && mine(found, passage)
                ? exchanges.preview(found.facts().pair().client(), passage)
                : exchanges.of(found.facts().id());
        names.ifPresent(shared -> Looks.at(found, passage, DataGroup.IDENTITY));
        return names;
    }

    /** What the employer who looks was told, by introduction, as long as each yes holds. Who shows a name says so to the passage. */
    public Map<UUID, Exchanged> told(Passage passage) {
        return exchanges.ofEmployer(passage.actor().tenant());
    }

    private Change step(Introduction next, Passage passage) {
        Instant at = passage.at();
        return steps.take(next, at, Optional.of(passage.actor().user()));
    }

    private Optional<Introduction> mine(UUID id, Passage passage) {
        return passage.about().flatMap(person -> table.find(id)).filter(found -> mine(found, passage));
    }

    private static boolean mine(Introduction found, Passage passage) {
        return passage.about().equals(Optional.of(found.facts().pair().client()))
                && Answering.mayAnswer(passage.relation());
    }

    private Optional<Introduction> concerning(UUID id, Passage passage) {
        return table.find(id).filter(found -> Answering.concerns(found.facts().pair(), passage));
    }
}
