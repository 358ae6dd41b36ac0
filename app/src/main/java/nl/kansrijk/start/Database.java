package nl.kansrijk.start;

/**
 * The two ways into one database: as its owner, for migrations only, and as the powerless role that the house works
 * with. Source: rulings 29, security.md 3.
 */
public record Database(Login owner, Login app) {}
