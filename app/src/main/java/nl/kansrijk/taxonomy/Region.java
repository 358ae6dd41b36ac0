package nl.kansrijk.taxonomy;

/** A labour-market region; code AMnn as CBS uses it. Names change over time. */
public record Region(String code, String name) {}
