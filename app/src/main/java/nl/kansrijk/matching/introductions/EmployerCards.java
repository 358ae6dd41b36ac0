package nl.kansrijk.matching.introductions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyList;
import nl.kansrijk.employers.VacancyQuery;
import nl.kansrijk.matching.introductions.CardTable.Kept;
import nl.kansrijk.matching.introductions.EmployerPage.Card;
import nl.kansrijk.matching.introductions.EmployerPage.Choice;
import nl.kansrijk.matching.introductions.Introduction.Agreed;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.TenantId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an employer sees: for each own vacancy three to five cards without a name, and the names of those who said yes. Never
 * reads what is known of a person, only the copies dealt for this. Sources: domain J8, rulings 6; rows 1-36, 2-16, 2-19.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EmployerCards {
    private final Vacancies vacancies;
    private final CardDealing dealing;
    private final IntroductionTable introductions;
    private final Meetings meetings;
    private final Proposing proposing;

    EmployerCards(
            Vacancies vacancies,
            CardDealing dealing,
            IntroductionTable introductions,
            Meetings meetings,
            Proposing proposing) {
        this.vacancies = vacancies;
        this.dealing = dealing;
        this.introductions = introductions;
        this.meetings = meetings;
        this.proposing = proposing;
    }

    /** The page of who looks, for the own employer; every card and every name on it is logged. */
    public EmployerPage forEmployer(Passage passage) {
        var employer = passage.actor().tenant();
        var open = openOf(employer, passage);
        var kept = dealing.cards(open, passage);
        var known = introductions.ofEmployer(employer).stream()
                .filter(EmployerCards::mayKnow)
                .toList();
        return new EmployerPage(
                open.stream()
                        .map(vacancy -> choice(vacancy, kept, known, passage))
                        .toList(),
                meetings.of(known, passage));
    }

    /** "Ik wil kennismaken": the person is asked; the employer hears only how it stands. */
    public MeetAnswer askToMeet(UUID card, Passage passage) {
        var found = dealing.find(card);
        if (found.isEmpty()) return new MeetAnswer.Gone(Reason.of("matching.stopped.card_gone"));
        var kept = found.get();
        passage.shown(kept.owner(), kept.person(), DataGroup.SKILLS_WISHES);
        return switch (proposing.fromEmployer(kept.person(), kept.vacancy(), passage)) {
            case Proposal.Proposed(var asked) ->
                new MeetAnswer.Asked(asked.facts().codeName(), asked.deadline());
            case Proposal.Already(var now) -> new MeetAnswer.Already(now.facts().codeName(), now.state());
            case Proposal.Stopped(Reason why) -> new MeetAnswer.Gone(Reason.of("matching.stopped.card_gone"));
        };
    }

    private List<Vacancy> openOf(TenantId employer, Passage passage) {
        var query = new VacancyQuery(
                "",
                VacancyQuery.Show.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.of(employer),
                VacancyQuery.Order.NEWEST,
                1);
        var ids = vacancies.search(query, passage).lines().stream()
                .map(VacancyList.Line::id)
                .toList();
        Map<Object, Vacancy> found =
                vacancies.some(ids, passage).stream().collect(Collectors.toMap(Vacancy::id, one -> one));
        return ids.stream().map(found::get).toList();
    }

    private Choice choice(Vacancy vacancy, List<Kept> kept, List<Introduction> known, Passage passage) {
        var cards = kept.stream()
                .filter(card -> card.vacancy().equals(vacancy.id()))
                .map(card -> card(card, known, passage))
                .toList();
        return new Choice(vacancy.id(), vacancy.title(), cards);
    }

    private static Card card(Kept kept, List<Introduction> known, Passage passage) {
        passage.shown(kept.owner(), kept.person(), DataGroup.SKILLS_WISHES);
        return new Card(kept.id(), kept.codeName(), kept.card(), state(kept, known));
    }

    private static Optional<String> state(Kept kept, List<Introduction> known) {
        return known.stream()
                .filter(one -> one.facts().pair().client().equals(kept.person())
                        && one.facts().pair().vacancy().equals(kept.vacancy()))
                .findFirst()
                .map(Introduction::state);
    }

    /** A question that the employer did not ask itself stays unseen until there is a yes: a no is nobody's business. */
    private static boolean mayKnow(Introduction one) {
        return one.facts().origin() == Facts.Origin.EMPLOYER || one instanceof Agreed;
    }
}
