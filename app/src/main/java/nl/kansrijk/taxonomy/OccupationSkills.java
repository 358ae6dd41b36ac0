package nl.kansrijk.taxonomy;

import java.util.List;

/** What an occupation asks: always, and sometimes. Empty lists where the source does not say. */
public record OccupationSkills(List<SkillCode> essential, List<SkillCode> optional) {

    static final OccupationSkills NONE = new OccupationSkills(List.of(), List.of());

    public OccupationSkills {
        essential = List.copyOf(essential);
        optional = List.copyOf(optional);
    }
}
