package nl.kansrijk.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kansrijk.demo.Founding.Founded;
import nl.kansrijk.demo.Personas.Persona;
import nl.kansrijk.start.FirstFill;
import nl.kansrijk.start.Progress;
import nl.kansrijk.start.Wish;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Fills an empty house with the demo region: organisations and trainings, people town by town, employers and vacancies. */
@Component
class RegionFill implements FirstFill {
    private static final double FOUNDED = 0.03;
    private static final double SETTLED = 0.85;
    private static final double OPENED = 0.95;

    private final Founding founding;
    private final Population population;
    private final MarketDay marketDay;
    private final WorkInHand workInHand;
    private final Rest rest;

    RegionFill(Founding founding, Population population, MarketDay marketDay, WorkInHand workInHand, Rest rest) {
        this.founding = founding;
        this.population = population;
        this.marketDay = marketDay;
        this.workInHand = workInHand;
        this.rest = rest;
    }

    /** What people with a story did before the home opens. */
    @org.springframework.stereotype.Component
    record Lived(
            HeldTalks talks,
            Colleagues colleagues,
            OwnPages pages,
            TestedElsewhere tests,
            Described described,
            GroupTalks groupTalks,
            FirstContacts contacts,
            Beside beside) {}

    /** What stands beside them: help and notes, plans, and what colleagues share. */
    @org.springframework.stereotype.Component
    record Beside(Surroundings surroundings, StoryPlans plans, Shared shared) {}

    /** What is needed around the people themselves. */
    @org.springframework.stereotype.Component
    record Rest(
            Staff staff,
            Alongside alongside,
            Lived lived,
            Trades trades,
            RegionOffers offers,
            SizeTable size,
            Clock clock,
            @Value("${kansrijk.home:}") String home) {}

    @Override
    public void fill(Wish wish, Progress progress) {
        var from = new Beginning(wish.seed(), wish.firstStart());
        var told = new Tally(rest.clock(), rest.size().bytes(), wish.clients(), progress);
        progress.at(0, "organisations");
        rest.trades().forget();
        rest.offers().teach(from);
        int others = wish.clients() - population.withStory();
        var founded = rest.staff().hire(from, founding.found(others, from.today()));
        rest.offers().offer(from);
        var known = settle(from, founded, told);
        known.sort(Comparator.comparingInt(Persona::number));
        known.forEach(persona -> rest.staff().card(from, founded.withCode(persona.municipality()), persona));
        progress.at(SETTLED, "vacancies");
        long vacancies = marketDay.open(from, founded, wish.vacancies());
        progress.at(OPENED, "work in hand");
        rest.alongside().settle(from, known);
        rest.lived().talks().hold(from, known);
        rest.lived().colleagues().work(from, founded.towns(), known);
        workInHand.begin(from, known);
        rest.lived().pages().make(from, known);
        rest.lived().tests().bring(from, known);
        rest.lived().described().keep(from);
        rest.lived().groupTalks().hold(from, known);
        rest.lived().contacts().begin(from, founded::withCode, known);
        rest.lived().beside().surroundings().begin(from, known);
        rest.lived().beside().plans().make(from, known);
        rest.lived().beside().shared().begin(from, known);
        told.end(vacancies, rest.size().bytes());
    }

    private List<Persona> settle(Beginning from, Founded founded, Tally told) {
        var known = new ArrayList<Persona>();
        try (var groups = Groups.in(rest.home())) {
            int first = 0;
            for (var town : founded.towns()) {
                known.addAll(population.settle(from, town, first, groups, said -> told.person(said, FOUNDED, SETTLED)));
                first += town.clients();
            }
        }
        return known;
    }
}
