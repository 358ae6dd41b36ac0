package nl.kansrijk.demo;

import java.util.List;
import nl.kansrijk.profile.Value;

/** What some invented people do in ordinary life: a hobby for years, and for part of them volunteer work or care since a short while. */
final class TakingPart {
    private static final int SOME = 30;
    private static final int BEGAN = 40;
    private static final List<String> LATELY =
            List.of("food-bank VOLUNTEER", "club-canteen VOLUNTEER", "family-care CARE");

    private TakingPart() {}

    static void tell(Told told) {
        var dice = told.dice();
        if (!dice.chance(SOME)) return;
        doing(told, "life:gardening", "HOBBY", dice.between(12, 72));
        if (!dice.chance(BEGAN)) return;
        var began = dice.one(LATELY).split(" ");
        var item = "life:" + began[0];
        doing(told, item, began[1], dice.between(1, 5));
        told.lately("HS_EXP_HOURS", item, Value.Number.of(dice.between(2, 12)));
    }

    private static void doing(Told told, String item, String kind, int months) {
        told.lately("HS_EXP", item, Value.Number.of(months));
        told.lately("HS_EXP_KIND", item, new Value.Code(kind));
    }
}
