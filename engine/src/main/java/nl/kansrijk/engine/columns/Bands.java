package nl.kansrijk.engine.columns;

import java.util.stream.IntStream;

/** Bands of equal height from south to north; the last one is for who lives nowhere known. */
record Bands(int south, int height, int bands) {
    private static final int PEOPLE_PER_BAND_ROOT = 30;
    private static final int MOST_BANDS = 1000;

    static Bands of(Roster roster, int people) {
        var known =
                IntStream.range(0, people).map(roster::y).filter(Spot::known).summaryStatistics();
        if (known.getCount() == 0) return new Bands(0, 1, 1);
        int bands = Math.clamp((long) Math.sqrt(people) / PEOPLE_PER_BAND_ROOT, 1, MOST_BANDS);
        long height = ((long) known.getMax() - known.getMin()) / bands + 1;
        return new Bands(known.getMin(), (int) height, bands);
    }

    int band(int y) {
        return Spot.known(y) ? Math.clamp(((long) y - south) / height, 0, bands - 1) : bands;
    }

    int low(int band) {
        return band == bands ? Spot.UNKNOWN.y() : south + band * height;
    }

    int high(int band) {
        return band == bands ? Spot.UNKNOWN.y() : low(band) + height - 1;
    }

    /** Where each band begins, and where the last one ends, when people are sorted by band. */
    int[] ends(Roster sorted) {
        int[] ends = new int[bands + 2];
        for (int i = 0; i < sorted.size(); i++) ends[band(sorted.y(i)) + 1]++;
        for (int band = 1; band < ends.length; band++) ends[band] += ends[band - 1];
        return ends;
    }
}
