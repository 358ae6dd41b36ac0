package nl.kansrijk.engine;

/** One question asked of every pair. Stateless. Its id is stable: it is stored and shown in explanations. */
public interface Criterion {
    /** Stable name, with the code where there is one: {@code competency:24105}. */
    String id();

    /** The verdict and its value. Never throws for what is unknown. */
    Judgement judge(Demand demand, Supply supply);
}
