package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.profile.Value;

/** What an invented person wants: near the work someone knows, or away from it with a reason that shows elsewhere too. */
final class Wants {
    private static final Value PRESENT = new Value.Present();

    private Wants() {}

    /** Why someone wants other work; too heavy shows in what a body can bear, home in the parts of the week. */
    enum Turn {
        NONE(""),
        TOO_HEAVY("Dit werk is te zwaar voor mij geworden."),
        HOME("Ik wil thuis zijn als de kinderen uit school komen."),
        SOMETHING_ELSE("Na al die jaren wil ik iets anders leren.");

        private final String words;

        Turn(String words) {
            this.words = words;
        }

        static Turn draw(Dice dice) {
            int ticket = dice.below(100);
            if (ticket < 76) return NONE;
            if (ticket < 86) return TOO_HEAVY;
            return ticket < 92 ? HOME : SOMETHING_ELSE;
        }
    }

    static void tell(Told told, Trade known, Trade near, Trade away, Turn turn) {
        if (!told.asked()) return;
        var dice = told.dice();
        var wished = turn == Turn.NONE ? List.of(known, near) : List.of(away);
        for (var trade : wished.subList(0, dice.between(1, wished.size())))
            told.self("WISH_OCC", trade.code().value(), PRESENT);
        if (turn != Turn.NONE) {
            told.self("WISH_NOT", known.code().value(), PRESENT);
            told.self("WISH_NOT_WHY", known.code().value(), new Value.Text(turn.words));
        }
        if (dice.chance(60)) told.self("WISH_SECTOR", wished.getFirst().sector().letter(), PRESENT);
        learning(told, wished.getLast());
        terms(told);
    }

    private static void learning(Told told, Trade wished) {
        var dice = told.dice();
        if (dice.chance(55))
            for (var skill : dice.some(wished.essential(), dice.between(1, 2)))
                told.self("WISH_LEARN", skill.value(), PRESENT);
    }

    private static void terms(Told told) {
        var dice = told.dice();
        told.self("CONTRACT", "01", PRESENT);
        if (dice.chance(40)) told.self("CONTRACT", "02", PRESENT);
        if (dice.chance(20)) told.self("CONTRACT", "04", PRESENT);
        told.professional("WISH_GOAL", dice.chance(70) ? "PAID_WORK" : "PAID_WITHIN_REACH", PRESENT);
        told.self(
                "SS_TALENT",
                dice.one(List.of("DOING", "THINKING", "CREATING", "HELPING", "ENTERPRISING", "ORGANISING")),
                PRESENT);
        if (dice.chance(25))
            told.self("FLEX", dice.one(List.of("OTHER_WORK", "BELOW_LEVEL", "HEAVY", "IRREGULAR")), PRESENT);
    }
}
