package nl.kansrijk.taxonomy;

/** A municipality; code of CBS with four digits, in one labour-market region. */
public record Municipality(String code, String name, Region region) {}
