package nl.kansrijk.start.bench;

import java.io.IOException;
import java.time.Duration;

/** The first look at "Wat opent het meeste werk?" in a house that was just opened: nothing was reckoned before. */
public final class FirstLook {
    private static final String PAGE = "/regio";
    private static final String BUSY = "region__busy";
    private static final double NANOS = 1e9;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final String house;

    /** @param house address of an open demo home, such as {@code http://localhost:8080} */
    public FirstLook(String house) {
        this.house = house;
    }

    /** From the question until the page with the figures is there. Unit: seconds. Errors: IOException when nobody may ask. */
    public double seconds() throws IOException, InterruptedException {
        try (var visitor = new Visitor(house)) {
            enterAsAccountManager(visitor);
            long asked = System.nanoTime();
            while (visitor.read(PAGE).text().contains(BUSY))
                if (System.nanoTime() - asked > PATIENCE.toNanos())
                    throw new IOException("the region is never surveyed");
            return (System.nanoTime() - asked) / NANOS;
        }
    }

    private static void enterAsAccountManager(Visitor visitor) throws IOException, InterruptedException {
        for (var card : visitor.cards()) if (visitor.enter(card).path().equals(Walk.ACCOUNT_MANAGER.first())) return;
        throw new IOException("nobody has a card who may ask about the whole region");
    }
}
