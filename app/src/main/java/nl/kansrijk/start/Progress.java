package nl.kansrijk.start;

/** Hears how far a long piece of work has come. */
@FunctionalInterface
public interface Progress {
    /**
     * @param share how much of the whole is done, 0..1, never less than before
     * @param what the part at hand in a few plain words, such as "vacancies"
     */
    void at(double share, String what);
}
