package nl.kansrijk.taxonomy.imports;

/** Rolls the transaction of an import back; becomes {@link ImportReport.Stopped} at the door. */
final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    StoppedException(Problem.Kind kind, String where, String detail) {
        super(kind + " " + where, null, false, false);
        this.problem = new Problem(kind, where, detail);
    }

    Problem problem() {
        return problem;
    }
}
