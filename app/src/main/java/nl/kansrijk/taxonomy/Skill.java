package nl.kansrijk.taxonomy;

/** A skill. The number is stable within one home and small, for the columns of the engine. */
public record Skill(SkillCode code, int number, SkillKind kind, Wording wording) {}
