package nl.kansrijk.start;

/**
 * How one role reaches the database.
 *
 * @param url JDBC address, without user or password
 */
public record Login(String url, String user, String password) {
    /** The password never reaches a log. */
    @Override
    public String toString() {
        return "Login[" + user + " at " + url + "]";
    }
}
