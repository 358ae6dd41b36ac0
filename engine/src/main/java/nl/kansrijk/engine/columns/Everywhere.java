package nl.kansrijk.engine.columns;

/** The whole map, and who lives nowhere known. */
public record Everywhere() implements Area {
    @Override
    public int fromY() {
        return Integer.MIN_VALUE;
    }

    @Override
    public int toY() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int fromX(int lowY, int highY) {
        return Integer.MIN_VALUE;
    }

    @Override
    public int toX(int lowY, int highY) {
        return Integer.MAX_VALUE;
    }

    @Override
    public boolean holds(int x, int y) {
        return true;
    }

    @Override
    public boolean withUnknown() {
        return true;
    }
}
