package nl.kansrijk.start;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * The three roles of the database. The owner runs migrations and owns everything; the app role does the daily work,
 * owns nothing, makes nothing and passes no row policy; the job role is taken on inside one transaction with
 * {@code set local role kansrijk_job} by background jobs. Source: rulings 23 and 29, security.md 3.
 */
public final class Roles {
    /** Owns the database and runs the migrations. */
    public static final String OWNER = "kansrijk_owner";
    /** The role of the running house: no superuser, owner of nothing. */
    public static final String APP = "kansrijk_app";
    /** Taken on by background jobs; cannot log in. */
    public static final String JOB = "kansrijk_job";

    private Roles() {}

    /**
     * Makes the roles, or puts them right when they exist: rights and passwords are always as stated here.
     *
     * @param superuser a connection that may create roles; its transaction mode is left as it is
     */
    public static void create(Connection superuser, Passwords passwords) throws SQLException {
        var table = new RoleTable(superuser);
        table.ensure(OWNER);
        table.ensure(APP);
        table.ensure(JOB);
        table.allowLogin(OWNER, passwords.owner());
        table.allowLogin(APP, passwords.app());
        table.forbidLogin(JOB);
        table.letTakeOn(JOB, APP);
    }

    /**
     * Makes an empty database that belongs to the owner role and that only our roles may enter.
     *
     * @param superuser a connection in autocommit mode
     * @param name lower-case letters, digits and underscores
     */
    public static void createDatabase(Connection superuser, String name) throws SQLException {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) throw new IllegalArgumentException("not a database name: " + name);
        var table = new DatabaseTable(superuser);
        table.create(name, OWNER);
        table.closeToOthers(name);
        table.letIn(name, APP);
        table.letCopy(name, JOB);
    }
}
