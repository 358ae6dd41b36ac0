package nl.kansrijk.web.admin;

/** A new password, to be handed over; shown once. */
public record PasswordView(String back, String name, String login, String password) {
    @Override
    public String toString() {
        return "PasswordView[hidden]";
    }
}
