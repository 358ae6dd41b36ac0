package nl.kansrijk.engine;

/** With whom a person shares the facts that are judged, from nobody to by name. The order is the order of openness. */
public enum Share {
    PRIVATE,
    TEAM,
    CHAIN,
    ANON,
    NAMED
}
