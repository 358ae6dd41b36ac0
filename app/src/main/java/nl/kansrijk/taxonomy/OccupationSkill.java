package nl.kansrijk.taxonomy;

/** A skill an occupation asks: always (essential) or sometimes. */
public record OccupationSkill(SkillCode skill, boolean essential) {}
