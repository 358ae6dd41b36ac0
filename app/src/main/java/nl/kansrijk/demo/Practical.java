package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.demo.Wants.Turn;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DayGrid;
import nl.kansrijk.shared.Postcode4;

/** Hours, parts of the week, loads, travel and position of an invented person; they agree with each other. */
final class Practical {
    private static final Value PRESENT = new Value.Present();
    private static final int MORNINGS = 0b0001_0001_0001_0001_0001;
    private static final int DAYS = DayGrid.weekdays().bits();
    private static final int DAYS_AND_EVENINGS = 0b0111_0111_0111_0111_0111;
    private static final int ALL_WEEK = 0b0111_0111_0111_0111_0111_0111_0111;

    private Practical() {}

    static void tell(Told told, Postcode4 postcode, Trade known, Turn turn) {
        told.register("ID_ADDRESS_PC4", "", Value.Number.of(postcode.value()));
        benefit(told);
        week(told, turn);
        bearing(told, known, turn);
        travel(told);
    }

    private static void benefit(Told told) {
        var dice = told.dice();
        var code = dice.chance(80) ? "DD02" : dice.one(List.of("DD01", "DD03", "DD04", "DD05", "NUG"));
        told.register("POS_BENEFIT", "", new Value.Code(code));
        if (dice.chance(60))
            told.register("POS_BENEFIT_SINCE", "", new Value.Day(told.today().minusDays(dice.between(30, 2400))));
        if (dice.chance(14)) told.register("POS_LDR", "", new Value.Code("YES"));
        told.professional(
                "VIEW_STATUS", "", new Value.Code(dice.chance(60) ? "V2" : dice.one(List.of("V3", "V0", "V5"))));
    }

    private static void week(Told told, Turn turn) {
        if (!told.asked()) return;
        var dice = told.dice();
        boolean mornings = turn == Turn.HOME || dice.chance(14);
        int grid = mornings ? MORNINGS : grid(dice);
        int most = mornings ? dice.between(3, 5) * 4 : dice.between(6, 10) * 4;
        told.self("AV_DAYS", "", new Value.Grid(new DayGrid(grid)));
        told.self("AV_HOURS_MAX", "", Value.Number.of(most));
        told.self("AV_HOURS_MIN", "", Value.Number.of(Math.max(4, most - dice.between(0, 4) * 4)));
        told.self("AV_SHIFT", "", new Value.Code(grid == DAYS || mornings ? "0" : dice.chance(50) ? "1" : "2"));
        told.self("AV_FROM", "", new Value.Day(told.today().plusDays(dice.between(0, 30))));
        told.self(
                "CARE_TASKS",
                "",
                new Value.Code(mornings ? "ARRANGED" : dice.chance(85) ? "NOT_NEEDED" : "NOT_ARRANGED"));
        told.self("FN_HOURS_WEEK", "", Value.Number.of(most));
        told.self("FN_HOURS_DAY", "", Value.Number.of(mornings ? 4 : 8));
    }

    private static int grid(Dice dice) {
        int ticket = dice.below(100);
        return ticket < 65 ? DAYS : ticket < 85 ? DAYS_AND_EVENINGS : ALL_WEEK;
    }

    private static void bearing(Told told, Trade known, Turn turn) {
        if (!told.asked()) return;
        var dice = told.dice();
        for (var load : known.sector().loads()) {
            boolean hard = turn == Turn.TOO_HEAVY && dice.chance(60);
            load(told, load, hard ? dice.chance(40) ? "NOT" : "LIMITED" : dice.chance(90) ? "CAN" : "LIMITED");
        }
        if (turn == Turn.TOO_HEAVY && !known.sector().loads().contains("lifting")) load(told, "lifting", "NOT");
        if (dice.chance(18))
            told.shared(
                    "FN_HELP",
                    dice.one(List.of("QUIET_PLACE", "FIXED_TASKS", "BREAKS", "BUDDY", "AID", "JOB_COACH")),
                    PRESENT);
    }

    private static void load(Told told, String load, String can) {
        if (told.dice().chance(70)) told.shared("FN_LOAD", load, new Value.Code(can));
        else told.self("FN_LOAD", load, new Value.Code(can));
    }

    private static void travel(Told told) {
        if (!told.asked()) return;
        var dice = told.dice();
        told.self("MOB_MODE", dice.chance(85) ? "3" : "5", PRESENT);
        if (dice.chance(45)) told.self("MOB_MODE", "1", PRESENT);
        told.self("MOB_MAX_MIN", "", Value.Number.of(dice.between(4, 12) * 5));
        told.self("MOB_RADIUS", "", new Value.Level(dice.between(2, 5)));
        told.self("MOB_ALONE", "", new Value.Code(dice.chance(93) ? "YES" : "NO"));
    }
}
