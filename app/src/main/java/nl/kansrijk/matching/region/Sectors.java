package nl.kansrijk.matching.region;

import java.util.BitSet;
import java.util.List;
import nl.kansrijk.matching.translation.Numbers;
import org.springframework.stereotype.Component;

/** Takes the people of one sector out of a survey: those for whom something of that sector is open. */
@Component
class Sectors {
    private final Numbers numbers;

    Sectors(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Open: people by place, for each vacancy of the landscape. Sector: a letter; empty for all, an unknown one for nobody. */
    BitSet in(String sector, Landscape land, List<BitSet> open) {
        var people = new BitSet();
        for (int i = 0; i < open.size(); i++) if (is(sector, land.plots().get(i))) people.or(open.get(i));
        return people;
    }

    private boolean is(String sector, Plot plot) {
        return sector.isEmpty()
                || plot.demand().trade().sector().equals(numbers.sector(sector))
                        && numbers.sector(sector).isPresent();
    }
}
