package nl.kansrijk.engine;

/** On whose word a skill rests. Shown in the explanation; it never changes the points. */
public enum Evidence {
    SELF,
    EMPLOYER,
    TEST
}
