package nl.kansrijk.engine;

/** The fast reading of one criterion for one job: status and value packed in an int ({@link Status#with}). */
@FunctionalInterface
interface Gauge {
    /** {@code tasks} holds the packed reading of every task of the job, in its order. */
    int read(Row row, int[] tasks);
}
