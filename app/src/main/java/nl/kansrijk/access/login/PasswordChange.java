package nl.kansrijk.access.login;

import nl.kansrijk.shared.FieldError;

/** What became of someone's wish for another password. */
public sealed interface PasswordChange {
    /** The new one holds; so many other places were logged out. */
    record Done(int loggedOut) implements PasswordChange {}

    /** The old one holds, and why. */
    record Refused(FieldError why) implements PasswordChange {}
}
