package nl.kansrijk.engine.columns;

import java.util.UUID;
import java.util.function.BiConsumer;

/** Takes everyone who scores enough with what is kept of them, in no order. */
record Readers(int least, BiConsumer<UUID, Noted> reader) implements Taker {
    @Override
    public int most() {
        return Everyone.MOST;
    }

    @Override
    public boolean full() {
        return false;
    }

    @Override
    public void offer(UUID id, int score) {
        throw new IllegalStateException("people come with what is kept of them");
    }

    @Override
    public void offer(Found found, int score) {
        if (score >= least) reader.accept(found.id(), found.noted());
    }
}
