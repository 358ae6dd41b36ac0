package nl.kansrijk.demo;

import java.time.Clock;
import nl.kansrijk.demo.Founding.Founded;
import nl.kansrijk.instruments.DemoTrainings;
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

    private final Founding founding;
    private final Staff staff;
    private final Population population;
    private final MarketDay marketplace;
    private final Rest rest;

    RegionFill(Founding founding, Staff staff, Population population, MarketDay marketplace, Rest rest) {
        this.founding = founding;
        this.staff = staff;
        this.population = population;
        this.marketplace = marketplace;
        this.rest = rest;
    }

    /** What is needed around the people themselves. */
    @org.springframework.stereotype.Component
    record Rest(
            Trades trades,
            DemoTrainings trainings,
            SizeTable size,
            Clock clock,
            @Value("${kansrijk.home:}") String home) {}

    @Override
    public void fill(Wish wish, Progress progress) {
        var from = new Beginning(wish.seed(), wish.firstStart());
        var told = new Tally(rest.clock(), rest.size().bytes(), wish.clients(), progress);
        progress.at(0, "organisations");
        rest.trades().forget();
        rest.trainings().fill(from.today());
        int rest = wish.clients() - population.withStory();
        var founded = staff.hire(from, founding.found(rest, from.today()));
        settle(from, founded, told);
        progress.at(SETTLED, "vacancies");
        marketplace.open(from, founded, wish.vacancies());
        told.end(wish.vacancies(), this.rest.size().bytes());
    }

    private void settle(Beginning from, Founded founded, Tally told) {
        try (var groups = Groups.in(rest.home())) {
            int first = 0;
            for (var town : founded.towns()) {
                population.settle(from, town, first, groups, said -> told.person(said, FOUNDED, SETTLED));
                first += town.clients();
            }
        }
    }
}
