package nl.kansrijk.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.employers.Vacancies;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.engine.Fit;
import nl.kansrijk.matching.Because.Explained;
import nl.kansrijk.shared.ClientId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who fits this vacancy, now or after some weeks of training, and why. The reach of the passage is part of the question;
 * every card that is shown is logged; the list as shown is kept. Source: issue House, domain g.3, J9; rulings 2, 5, 18-20.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class WhoFits {
    private final Vacancies vacancies;
    private final Asking asking;
    private final Dealing dealing;
    private final Lists lists;
    private final Headcounts counts;
    private final Pairs pairs;

    WhoFits(Vacancies vacancies, Asking asking, Dealing dealing, Lists lists, Headcounts counts, Pairs pairs) {
        this.vacancies = vacancies;
        this.asking = asking;
        this.dealing = dealing;
        this.lists = lists;
        this.counts = counts;
        this.pairs = pairs;
    }

    /** One of the list with every line of why. */
    public record Compared(Shortlist.Card card, Explained why) {}

    /** Some of the list side by side, in the order of the list; who is not in it is left out. */
    public List<Compared> beside(VacancyId id, Collection<ClientId> chosen, Wish wish, Passage passage) {
        return vacancies.get(id, passage).stream()
                .map(vacancy -> asking.about(vacancy, wish.page(1), passage))
                .flatMap(question ->
                        dealing.cards(question, chosen(question, chosen), question.before(), passage).stream()
                                .flatMap(card -> compared(card, question).stream()))
                .toList();
    }

    private static List<Fit> chosen(Inquiry question, Collection<ClientId> chosen) {
        return question.fits().stream()
                .filter(fit -> chosen.contains(new ClientId(fit.id())))
                .toList();
    }

    private Optional<Compared> compared(Shortlist.Card card, Inquiry question) {
        return pairs.person(card.client()).map(supply -> new Compared(card, pairs.explained(supply, question)));
    }

    /** One page of who fits; empty when there is no such vacancy for who looks. A try with other weights is not kept. */
    public Optional<Shortlist> forVacancy(VacancyId id, Wish wish, Passage passage) {
        return vacancies.get(id, passage).map(vacancy -> shortlist(vacancy, wish, passage));
    }

    private Shortlist shortlist(Vacancy vacancy, Wish wish, Passage passage) {
        var question = asking.about(vacancy, wish, passage);
        var found = question.fits();
        var before = question.before();
        var cards = dealing.cards(question, found, before, passage);
        var count = counts.of(question);
        return new Shortlist(
                vacancy.id(),
                wish,
                count.tally(),
                found.size(),
                cards,
                found.isEmpty() ? Optional.of(dealing.emptiness(question)) : Optional.empty(),
                wish.weighing().tried()
                        ? Optional.empty()
                        : Optional.of(lists.keep(question, count.tally(), found, passage)),
                before.map(list -> dealing.tried(wish.weighing(), list, found)),
                new Shortlist.Figures(count.spread(wish.weeks()), count.bar()));
    }
}
