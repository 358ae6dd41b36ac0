package nl.kansrijk.engine;

/** How someone travels to work. Source: VUM code list for transport (1 car, 2 moped, 3 bicycle, 4 motorcycle, 5 public transport). */
public enum Mode {
    CAR,
    MOPED,
    BICYCLE,
    MOTORCYCLE,
    PUBLIC_TRANSPORT,
    WALK
}
