package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.employers.Application;
import nl.kansrijk.employers.CloseReason;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Employer;
import nl.kansrijk.employers.Growth;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.employers.VacancyId;
import org.springframework.stereotype.Component;

/** Invents vacancies from what their occupation and sector ask. */
@Component
class InventedVacancies {
    private static final List<Head.Kind> KINDS = List.of(
            Head.Kind.VACANCY,
            Head.Kind.VACANCY,
            Head.Kind.VACANCY,
            Head.Kind.VACANCY,
            Head.Kind.OPPORTUNITY,
            Head.Kind.LEARN_JOB,
            Head.Kind.TASTER,
            Head.Kind.TRIAL);

    private final Trades trades;
    private final InventedDemands demands;

    InventedVacancies(Trades trades, InventedDemands demands) {
        this.trades = trades;
        this.demands = demands;
    }

    Vacancy invent(Beginning from, int number, Employer employer) {
        var dice = from.dice("vacancy", number);
        var trade = trades.in(employer.sector(), dice);
        var id = new VacancyId(dice.uuid());
        var life = life(from, dice);
        var draft = new Draft(
                head(from.today(), employer, trade, dice, life.closedAt().isEmpty()),
                demands.tasks(trade, dice),
                InventedDemands.asked(trade, dice),
                Terrain.work(employer.sites().getFirst(), trade, dice),
                InventedDemands.loads(trade, dice),
                Terrain.inclusion(dice),
                growth(dice),
                new Application(
                        Set.of(Application.WayIn.CALL), employer.contacts().getFirst(), dice.chance(70)));
        return new Vacancy(id, employer.managedBy(), draft, life);
    }

    private static Vacancy.Life life(Beginning from, Dice dice) {
        int age = dice.chance(22) ? dice.between(31, 90) : dice.between(1, 30);
        boolean closed = dice.chance(14);
        return new Vacancy.Life(
                1,
                from.daysAgo(age),
                closed ? Optional.of(from.daysAgo(dice.below(age + 1))) : Optional.empty(),
                closed ? Optional.of(dice.one(List.of(CloseReason.values()))) : Optional.empty());
    }

    private static Head head(LocalDate today, Employer employer, Trade trade, Dice dice, boolean open) {
        var title = InventedDemands.capital(trade.title());
        return new Head(
                employer.id(),
                dice.one(KINDS),
                title,
                Optional.of(trade.code()),
                dice.chance(75) ? 1 : dice.between(2, 6),
                dice.chance(50) ? Optional.of(today.plusDays(dice.between(3, 45))) : Optional.empty(),
                open && dice.chance(35) ? Optional.of(today.plusDays(dice.between(10, 90))) : Optional.empty(),
                Set.of(Head.Scope.OWN, Head.Scope.REGION));
    }

    private static Growth growth(Dice dice) {
        return new Growth(
                dice.chance(50) ? "Doorgroeien binnen het team" : "",
                dice.chance(45) ? "Cursus op kosten van de werkgever" : "",
                dice.chance(40) ? "Vaste collega's en een rooster dat klopt" : "");
    }
}
