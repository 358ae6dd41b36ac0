package nl.kansrijk.engine.columns;

import java.util.function.Consumer;

/** Takes everyone who scores enough, in no order. */
record Everyone(int least, Consumer<Found> reader) implements Taker {
    @Override
    public int most() {
        return 1 << 16;
    }

    @Override
    public boolean full() {
        return false;
    }

    @Override
    public void offer(Found found, int score) {
        if (score >= least) reader.accept(found);
    }
}
