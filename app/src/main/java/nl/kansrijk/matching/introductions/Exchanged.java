package nl.kansrijk.matching.introductions;

/**
 * What the parties learn of each other after a yes: exactly this and nothing more. E-mail and phone may be empty. Never
 * stands in a log.
 */
public record Exchanged(String name, String phone, String email) {
    @Override
    public String toString() {
        return "Exchanged[hidden]";
    }
}
