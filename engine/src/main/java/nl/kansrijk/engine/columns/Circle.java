package nl.kansrijk.engine.columns;

/** Everything at most this far from a spot, edge included. Unit: of the map. */
public record Circle(Spot middle, int radius) implements Area {
    @Override
    public int fromY() {
        return middle.y() - radius;
    }

    @Override
    public int toY() {
        return middle.y() + radius;
    }

    @Override
    public int fromX(int lowY, int highY) {
        return middle.x() - half(lowY, highY);
    }

    @Override
    public int toX(int lowY, int highY) {
        return middle.x() + half(lowY, highY);
    }

    /** Half of the widest chord within the strip. */
    private int half(int lowY, int highY) {
        long apart = lowY > middle.y() ? lowY - middle.y() : highY < middle.y() ? middle.y() - highY : 0;
        long left = (long) radius * radius - apart * apart;
        return left <= 0 ? 0 : (int) Math.ceil(Math.sqrt(left));
    }

    @Override
    public boolean holds(int x, int y) {
        long east = x - middle.x();
        long north = y - middle.y();
        return east * east + north * north <= (long) radius * radius;
    }

    @Override
    public boolean withUnknown() {
        return false;
    }
}
