package nl.kansrijk.engine.columns;

/** A place on a flat map. Unit: of the map, for example metres. Range: 25 bits and a sign each. */
public record Spot(int x, int y) {
    private static final int MOST = 1 << 25;

    /** Nobody said where. */
    public static final Spot UNKNOWN = new Spot(0, -MOST);

    public Spot {
        if (Math.abs(x) >= MOST || Math.abs(y) > MOST) throw new IllegalArgumentException("a spot has at most 25 bits");
    }

    boolean known() {
        return y != -MOST;
    }

    static boolean known(int y) {
        return y != -MOST;
    }
}
