package nl.kansrijk.start;

/** The passwords that {@link Roles} gives to the owner and to the working role. */
public record Passwords(String owner, String app) {
    public Passwords {
        if (owner.isBlank() || app.isBlank()) throw new IllegalArgumentException("a role needs a password");
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
