package nl.kansrijk.engine.columns;

/** A part of the map to look in. For a strip of y it gives the x between which all of it lies. */
public interface Area {
    int fromY();

    int toY();

    /** The least x anyone of this strip can have; the strip touches the area. */
    int fromX(int lowY, int highY);

    /** The most x anyone of this strip can have. */
    int toX(int lowY, int highY);

    /** Whether this spot lies in it. */
    boolean holds(int x, int y);

    /** Whether who lives nowhere known belongs to it. */
    boolean withUnknown();
}
