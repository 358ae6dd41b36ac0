package nl.kansrijk.engine.columns;

import java.util.UUID;
import java.util.function.Consumer;

/** Takes everyone who scores enough, in no order. */
record Everyone(int least, Consumer<UUID> reader) implements Taker {
    static final int MOST = 1 << 16;

    @Override
    public int most() {
        return MOST;
    }

    @Override
    public boolean full() {
        return false;
    }

    @Override
    public void offer(UUID id, int score) {
        if (score >= least) reader.accept(id);
    }
}
