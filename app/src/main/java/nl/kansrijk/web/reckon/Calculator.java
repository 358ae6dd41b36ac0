package nl.kansrijk.web.reckon;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.rules.Asked;
import nl.kansrijk.rules.Jobs;
import nl.kansrijk.rules.MinimumWage;
import nl.kansrijk.rules.NoRisk;
import nl.kansrijk.rules.Trial;
import nl.kansrijk.rules.WageAdvantage;
import nl.kansrijk.rules.WageSubsidy;
import nl.kansrijk.web.Field;

/** One sum about a job: its address, its questions and how the answers are read. */
enum Calculator {
    SUBSIDY("loonkostensubsidie") {
        @Override
        List<Field> fields(Questions ask, String today) {
            return List.of(
                    ask.day(DAY, today),
                    ask.choice("meting", Measured.class),
                    ask.sometimes("loonwaarde"),
                    ask.number(HOURS),
                    ask.choice("loon", MinimumWage.class));
        }

        @Override
        Asked read(Filled filled) {
            var measured = filled.choice("meting", Measured.class);
            WageSubsidy.Value value = measured == Measured.NOT_YET || filled.wrong()
                    ? new WageSubsidy.Value.Unmeasured()
                    : measured(filled.number("loonwaarde", 0, HUNDRED));
            return new WageSubsidy(
                    filled.day(DAY),
                    value,
                    filled.number(HOURS, 1, MOST_HOURS),
                    filled.choice("loon", MinimumWage.class));
        }

        private WageSubsidy.Value measured(BigDecimal percent) {
            return new WageSubsidy.Value.Measured(percent.movePointLeft(2));
        }
    },
    ADVANTAGE("loonkostenvoordeel") {
        @Override
        List<Field> fields(Questions ask, String today) {
            return List.of(ask.day(DAY, today), ask.choice("voordeel", WageAdvantage.Kind.class), ask.number(HOURS));
        }

        @Override
        Asked read(Filled filled) {
            return new WageAdvantage(
                    filled.day(DAY),
                    filled.choice("voordeel", WageAdvantage.Kind.class),
                    filled.number(HOURS, 1, MOST_HOURS));
        }
    },
    SICKNESS("no-riskpolis") {
        @Override
        List<Field> fields(Questions ask, String today) {
            return List.of(ask.day(DAY, today), ask.choice("groep", NoRisk.Group.class), ask.number("dagloon"));
        }

        @Override
        Asked read(Filled filled) {
            var start = filled.day(DAY);
            return new NoRisk(
                    start, start, filled.choice("groep", NoRisk.Group.class), filled.number("dagloon", 1, MOST_WAGE));
        }
    },
    TRIAL("proefplaats") {
        @Override
        List<Field> fields(Questions ask, String today) {
            return List.of(
                    ask.day(DAY, today),
                    ask.choice("uitkering", Trial.Benefit.class),
                    ask.number("maanden"),
                    ask.maybe("ziek"),
                    ask.choices("voorwaarde", Trial.Condition.class));
        }

        @Override
        Asked read(Filled filled) {
            return new Trial(
                    filled.day(DAY),
                    filled.choice("uitkering", Trial.Benefit.class),
                    filled.whole("maanden", 1, MOST_MONTHS),
                    filled.typed("ziek").isEmpty() ? 0 : filled.whole("ziek", 0, HUNDRED),
                    filled.choices("voorwaarde", Trial.Condition.class));
        }
    },
    JOBS("banen-tellen") {
        @Override
        List<Field> fields(Questions ask, String today) {
            return List.of(ask.day(DAY, today), ask.number(HOURS), ask.number("mensen"));
        }

        @Override
        Asked read(Filled filled) {
            return new Jobs(
                    filled.day(DAY), filled.number(HOURS, 1, MOST_HOURS), filled.whole("mensen", 1, MOST_PEOPLE));
        }
    };

    /** Field with the day whose rules count. */
    static final String DAY = "dag";

    private static final String HOURS = "uren";
    private static final long HUNDRED = 100;
    private static final long MOST_HOURS = 40;
    private static final long MOST_WAGE = 1000;
    private static final long MOST_MONTHS = 24;
    private static final long MOST_PEOPLE = 10_000;

    private final String path;

    Calculator(String path) {
        this.path = path;
    }

    /** Whether the wage value was measured. */
    enum Measured {
        YES,
        NOT_YET
    }

    static Optional<Calculator> at(String path) {
        return Arrays.stream(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    String path() {
        return ReckonPage.PATH + "/" + path;
    }

    /** The questions; {@code today} is filled in where no day was chosen. */
    abstract List<Field> fields(Questions ask, String today);

    /** The answers as a question to the rules; means something only when nothing was wrong. */
    abstract Asked read(Filled filled);
}
