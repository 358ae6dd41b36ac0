package nl.kansrijk.engine;

/** Whether someone can bear a load of work. Only what was shared for mediation comes here (rulings 13). */
public enum Load {
    CAN,
    LIMITED,
    NOT
}
