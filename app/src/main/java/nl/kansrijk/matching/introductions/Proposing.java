package nl.kansrijk.matching.introductions;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.IntroductionNews;
import nl.kansrijk.matching.Pair;
import nl.kansrijk.matching.introductions.Facts.Origin;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.matching.introductions.Introduction.Open;
import nl.kansrijk.matching.introductions.Standings.Standing;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks a person whether they may be proposed. */
@Component
class Proposing {
    private final Standings standings;
    private final Terms terms;
    private final CodeNames codeNames;
    private final IntroductionTable table;
    private final ApplicationEventPublisher news;

    Proposing(
            Standings standings,
            Terms terms,
            CodeNames codeNames,
            IntroductionTable table,
            ApplicationEventPublisher news) {
        this.standings = standings;
        this.terms = terms;
        this.codeNames = codeNames;
        this.table = table;
        this.news = news;
    }

    Proposal propose(ClientId client, VacancyId vacancy, String reason, Passage passage) {
        if (reason.isBlank()) return stopped("no_reason");
        if (reason.length() > Introductions.MOST_WORDS) return stopped("reason_too_long");
        return ask(client, vacancy, reason, Origin.PROFESSIONAL, passage);
    }

    /** An employer gives no reason: the card says why. */
    Proposal fromEmployer(ClientId client, VacancyId vacancy, Passage passage) {
        return ask(client, vacancy, "", Origin.EMPLOYER, passage);
    }

    private Proposal ask(ClientId client, VacancyId vacancy, String reason, Origin origin, Passage passage) {
        return switch (standings.of(client, vacancy, passage)) {
            case Standing.Hindered(Reason why) -> new Proposal.Stopped(why);
            case Standing.Free(Pair pair) -> ask(asked(pair, OwnWords.kept(reason), origin, passage));
        };
    }

    private Proposal ask(Asked asked) {
        var facts = asked.facts();
        if (!table.add(asked)) return already(facts.pair());
        news.publishEvent(new IntroductionNews.Proposed(
                facts.id(),
                facts.pair(),
                facts.proposedAt(),
                asked.deadline(),
                facts.proposedBy(),
                facts.origin() == Origin.EMPLOYER));
        return new Proposal.Proposed(asked);
    }

    private Proposal already(Pair pair) {
        return table.ofPerson(pair.client()).stream()
                .filter(one ->
                        one instanceof Open && one.facts().pair().vacancy().equals(pair.vacancy()))
                .findFirst()
                .<Proposal>map(Proposal.Already::new)
                .orElseGet(() -> stopped("not_ours"));
    }

    private Asked asked(Pair pair, String reason, Origin origin, Passage passage) {
        var at = passage.at().truncatedTo(ChronoUnit.MICROS);
        var facts = new Facts(
                UUID.randomUUID(),
                pair,
                origin,
                codeNames.of(pair.client(), pair.employer()),
                reason,
                passage.actor().user(),
                at,
                1);
        return new Asked(facts, terms.answerBefore(at), Optional.empty());
    }

    private static Proposal stopped(String key) {
        return new Proposal.Stopped(Reason.of("matching.stopped." + key));
    }
}
