package nl.kansrijk.engine.columns;

/** The people an area may hold, as one stretch for each strip it touches; a few beyond its edge may be among them. */
final class Ranges {
    final int[] strip;
    final int[] from;
    final int[] to;
    int count;

    Ranges(Strips strips, Area area) {
        strip = new int[strips.count()];
        from = new int[strips.count()];
        to = new int[strips.count()];
        for (int s = 0; s < strips.count(); s++) {
            if (strips.placed(s)) touch(strips, area, s);
            else if (area.withUnknown()) add(s, strips.start()[s], strips.start()[s + 1]);
        }
    }

    private void touch(Strips strips, Area area, int s) {
        int low = strips.low()[s];
        int high = strips.high()[s];
        if (low > area.toY() || high < area.fromY()) return;
        add(s, strips.before(s, area.fromX(low, high)), strips.after(s, area.toX(low, high)));
    }

    private void add(int s, int begin, int end) {
        if (begin >= end) return;
        strip[count] = s;
        from[count] = begin;
        to[count++] = end;
    }

    int people() {
        int people = 0;
        for (int i = 0; i < count; i++) people += to[i] - from[i];
        return people;
    }
}
