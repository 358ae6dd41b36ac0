package nl.kansrijk.taxonomy;

/** What kind of skill: something one does, something one knows, or a broad capability of CompetentNL. */
public enum SkillKind {
    SKILL,
    KNOWLEDGE,
    CAPABILITY
}
