package nl.kansrijk.engine;

/** A criterion that can also be read fast; both readings must agree. */
interface Measured extends Criterion {
    Gauge gauge(Demand demand);
}
