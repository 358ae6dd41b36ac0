package nl.kansrijk.casework.household;

/**
 * Where help is asked by mail.
 *
 * @param code the same as long as the desk exists
 */
public record Desk(String code, Track.Kind kind, String name, String mail) {}
