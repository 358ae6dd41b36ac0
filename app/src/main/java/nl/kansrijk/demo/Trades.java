package nl.kansrijk.demo;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kansrijk.demo.Trade.Habits;
import nl.kansrijk.taxonomy.Occupation;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.OccupationSkill;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.taxonomy.SkillCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The occupations of the taxonomy of this home, drawn as often as their sector is big; specialists seldom. */
@Component
class Trades {
    private static final int FEWEST_SKILLS = 3;
    private static final int MOST_SKILLS = 8;
    private static final Locale DUTCH = Locale.of("nl");

    private final Occupations occupations;
    private final List<Habits> sectors =
            Sheet.rows("sectors.csv").stream().map(Trades::habits).toList();
    private @Nullable Map<String, List<Trade>> bySector;

    Trades(Occupations occupations) {
        this.occupations = occupations;
    }

    Habits sector(Dice dice) {
        var known = sectors.stream().filter(one -> !of(one.letter()).isEmpty()).toList();
        int left = dice.below(known.stream().mapToInt(Habits::weight).sum());
        for (var one : known) {
            left -= one.weight();
            if (left < 0) return one;
        }
        return known.getLast();
    }

    Habits sector(String letter) {
        return sectors.stream()
                .filter(one -> one.letter().equals(letter))
                .findFirst()
                .orElse(sectors.getFirst());
    }

    Trade draw(Dice dice) {
        return in(sector(dice).letter(), dice);
    }

    /** One of this sector; work that asks long study less often. */
    Trade in(String sector, Dice dice) {
        var all = of(sector);
        var drawn = dice.one(all);
        for (int i = 0; i < 4 && drawn.major() < 3; i++) drawn = dice.one(all);
        return drawn;
    }

    Trade of(OccupationCode code) {
        return trade(occupations.find(code).orElseThrow());
    }

    /** The taxonomy may have been replaced since the last filling. */
    synchronized void forget() {
        bySector = null;
    }

    private synchronized List<Trade> of(String sector) {
        var known = bySector;
        if (known == null) {
            known = new HashMap<>();
            for (var occupation : occupations.all()) {
                var trade = trade(occupation);
                if (trade.essential().size() >= FEWEST_SKILLS)
                    known.computeIfAbsent(occupation.sector(), letter -> new ArrayList<>())
                            .add(trade);
            }
            bySector = known;
        }
        return known.getOrDefault(sector, List.of());
    }

    private Trade trade(Occupation occupation) {
        return new Trade(
                occupation.code(),
                occupation.wording().in(DUTCH).text(),
                occupation.isco(),
                sector(occupation.sector()),
                skills(occupation.code(), true),
                skills(occupation.code(), false));
    }

    private List<SkillCode> skills(OccupationCode code, boolean essential) {
        return occupations.skills(code).stream()
                .filter(asked -> asked.essential() == essential)
                .limit(MOST_SKILLS)
                .map(OccupationSkill::skill)
                .toList();
    }

    private static Habits habits(NamedCsvRecord row) {
        return new Habits(
                row.getField("sector"),
                Sheet.number(row, "weight"),
                Sheet.words(row, "loads"),
                Sheet.words(row, "competencies"),
                Sheet.words(row, "shifts"),
                Sheet.words(row, "names"));
    }
}
