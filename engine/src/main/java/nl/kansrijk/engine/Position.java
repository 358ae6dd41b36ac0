package nl.kansrijk.engine;

/** A place on earth. Unit: degrees (WGS 84). Errors: refuses what lies off the globe. */
public record Position(double latitude, double longitude) {
    private static final double EARTH_KM = 6371.0;

    public Position {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180))
            throw new IllegalArgumentException("a position has a latitude of -90..90 and a longitude of -180..180");
    }

    /** Distance as the crow flies. Unit: km. */
    public double kmTo(Position other) {
        double north = Math.toRadians(other.latitude - latitude) / 2;
        double east = Math.toRadians(other.longitude - longitude) / 2;
        double a = square(Math.sin(north))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east));
        return 2 * EARTH_KM * Math.asin(Math.sqrt(Math.min(1, a)));
    }

    private static double square(double x) {
        return x * x;
    }
}
