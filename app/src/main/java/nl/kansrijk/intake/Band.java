package nl.kansrijk.intake;

/** Where a score lies. The limits are rule parameters with dates. Source: domain c.5. */
public enum Band {
    LOW,
    MIDDLE,
    HIGH
}
