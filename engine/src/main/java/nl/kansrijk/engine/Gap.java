package nl.kansrijk.engine;

/** What stands between a person and a job and can be closed (rulings 21). */
public sealed interface Gap {
    /** A skill that is missing; {@code weeks} to learn it on the job, 0 when only a training helps. */
    record Skill(int code, int weeks) implements Gap {}

    /** Too little Dutch in one skill, levels 0..7; {@code atWork} when the employer lets it be learned there. */
    record Language(LanguageSkill skill, int has, int asks, boolean atWork) implements Gap {}

    /** A legally required certificate. */
    record Certificate(int code) implements Gap {}

    /** Longer on the road than wished. Unit: minutes and whole km too many. */
    record Travel(int minutes, int km) implements Gap {}

    /** Hours a week that lie between what is asked and what is wished. */
    record Hours(int apart) implements Gap {}

    /** A load that an aid of this employer takes away. */
    record LoadWithAid(int item) implements Gap {}
}
