package nl.kansrijk.matching.cards;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.matching.Chance.Bars;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.taxonomy.SkillCode;

/**
 * A person as an employer may see them: what someone can, wants and needs, as far as shared without a name, and only words
 * that are true of at least five people. Ring: distance from the work. Helps, competencies, papers: message keys. There is
 * no field for a background, and nothing to guess one from. Sources: domain c.11, J8; rulings 6; rows 2-16, 2-19, 4-66.
 */
public record OpenCard(
        Reason ring,
        Optional<Reason> hours,
        Optional<String> sectorKey,
        Bars bars,
        List<SkillCode> can,
        List<SkillCode> learns,
        Extras extras) {
    public OpenCard {
        can = List.copyOf(can);
        learns = List.copyOf(learns);
    }

    /** Competencies, what helps to work well, and papers. */
    public record Extras(Set<String> competencies, Set<String> helps, Set<String> papers) {
        public Extras {
            competencies = Set.copyOf(competencies);
            helps = Set.copyOf(helps);
            papers = Set.copyOf(papers);
        }
    }
}
