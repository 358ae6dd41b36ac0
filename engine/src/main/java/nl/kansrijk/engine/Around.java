package nl.kansrijk.engine;

import nl.kansrijk.engine.columns.Area;

/** The least rectangle of degrees around a circle on the globe, and who lives nowhere known. Unit: as in {@link Placing}. */
record Around(int fromY, int toY, int west, int east) implements Area {
    /** Half way around the earth. */
    static final double MOST_KM = 20_000;

    private static final double EARTH_KM = 6371.0;
    private static final double MARGIN = 0.001;

    static Around of(Position middle, int km) {
        double angle = km / EARTH_KM;
        double north = Math.toDegrees(angle) + MARGIN;
        double wide = Math.sin(Math.min(angle, Math.PI / 2)) / Math.cos(Math.toRadians(middle.latitude()));
        double east = wide < 1 ? Math.toDegrees(Math.asin(wide)) + MARGIN : 360;
        boolean round = Math.abs(middle.latitude()) + north > 89 || Math.abs(middle.longitude()) + east > 180;
        int low = units(middle.latitude() - north);
        int high = units(middle.latitude() + north);
        if (round) return new Around(low, high, Integer.MIN_VALUE, Integer.MAX_VALUE);
        return new Around(low, high, units(middle.longitude() - east), units(middle.longitude() + east));
    }

    private static int units(double degrees) {
        return (int) Math.round(degrees * 100_000);
    }

    @Override
    public int fromX(int lowY, int highY) {
        return west;
    }

    @Override
    public int toX(int lowY, int highY) {
        return east;
    }

    @Override
    public boolean holds(int x, int y) {
        return x >= west && x <= east && y >= fromY && y <= toY;
    }

    @Override
    public boolean withUnknown() {
        return true;
    }
}
