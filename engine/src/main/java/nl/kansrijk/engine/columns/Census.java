package nl.kansrijk.engine.columns;

/** Hears where someone lives and of whom, not who it is. Unit of the spot: of the map. */
@FunctionalInterface
public interface Census {
    /** @param spot {@link Spot#UNKNOWN} when nobody said where */
    void hear(Spot spot, int owner);
}
