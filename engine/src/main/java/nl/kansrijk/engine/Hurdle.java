package nl.kansrijk.engine;

/**
 * What one condition puts between someone and a job, lightest first. The one order in which every page names reasons: a hard
 * stop, what is to be asked first, what no training teaches, what people can agree on, what a training teaches.
 */
public enum Hurdle {
    /** Met, asked later in the talk, or learned and eased at work. */
    NONE,
    /** Missing, and the trainings on offer teach it. */
    TAUGHT,
    /** Hours or a road that people can talk about. */
    AGREED,
    /** Missing, and no training on offer teaches enough of it for such work. */
    UNTAUGHT,
    /** To be asked before anyone can say that it fits. */
    ASKED_FIRST,
    /** A hard fact, or a wish that is not bought off. */
    STOP;

    /** Whether it surely stands in the way: a question does not. */
    public boolean inTheWay() {
        return this != NONE && this != ASKED_FIRST;
    }
}
