package nl.kansrijk.access;

/** Whose clients a list is about. */
public enum Whose {
    /** Own ones and those stood in for. */
    MINE,
    /** Own ones only. */
    OWN,
    /** Of colleagues, for a while or beside them. */
    STANDING_IN,
    /** Of everyone in the own teams. */
    TEAM
}
