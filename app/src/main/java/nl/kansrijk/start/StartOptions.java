package nl.kansrijk.start;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What may be said to {@code start}; what is not said stays as the home was made. */
final class StartOptions {
    static final int CLIENTS = 2_500;
    private static final int VACANCIES = 900;
    private static final long SEED = 1;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (default: 8080).")
    private int port = 8080;

    @Option(names = "--clients", paramLabel = "N", description = "Invented clients in a new home (default: 2500).")
    private @Nullable Integer clients;

    @Option(names = "--vacancies", paramLabel = "N", description = "Invented vacancies in a new home (default: 900).")
    private @Nullable Integer vacancies;

    @Option(names = "--seed", paramLabel = "N", description = "Same seed, same invented people (default: 1).")
    private @Nullable Long seed;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with national taxonomies and geography.")
    private @Nullable Path data;

    @Option(
            names = "--clock",
            paramLabel = "DATE",
            description = "Act as if today is DATE (2026-01-31); demo homes only.")
    private @Nullable LocalDate clock;

    @Option(names = "--no-demo", description = "A new home without invented people.")
    private boolean noDemo;

    boolean demo() {
        return !noDemo;
    }

    int port() {
        return port;
    }

    Optional<LocalDate> clock() {
        return Optional.ofNullable(clock);
    }

    Optional<Path> data() {
        return Optional.ofNullable(data).map(Path::toAbsolutePath);
    }

    /** The deed of a new home. */
    Deed newDeed(Clock now) {
        refuseMovedClock(!noDemo);
        try {
            var wish = new Wish(or(clients, CLIENTS), or(vacancies, VACANCIES), or(seed, SEED), data(), now.instant());
            return new Deed(false, !noDemo, wish.clients(), wish.vacancies(), wish.seed(), wish.firstStart());
        } catch (IllegalArgumentException e) {
            throw new Trouble("--" + e.getMessage() + ".", e);
        }
    }

    /** Refuses to open a home under other terms than it was made with. */
    Deed agreeing(Deed deed, Home home) {
        refuseMovedClock(deed.demo());
        refuseOther("--clients", clients, deed.clients(), home);
        refuseOther("--vacancies", vacancies, deed.vacancies(), home);
        refuseOther("--seed", seed, deed.seed(), home);
        if (noDemo && deed.demo()) throw new Trouble(otherwise(home, "with invented people", "--no-demo"));
        return deed;
    }

    private void refuseMovedClock(boolean demo) {
        if (clock != null && !demo) throw new Trouble("--clock moves the days of a demo home only; this home is real.");
    }

    private static void refuseOther(String option, @Nullable Number said, Number made, Home home) {
        if (said == null || said.longValue() == made.longValue()) return;
        throw new Trouble(otherwise(home, "with " + option + " " + made, option + " " + said));
    }

    private static String otherwise(Home home, String made, String said) {
        return "The home " + home.path() + " was made " + made + ", not " + said
                + "; choose another --home, or empty this one with ./kansrijk reset.";
    }

    private static <T> T or(@Nullable T said, T otherwise) {
        return said == null ? otherwise : said;
    }
}
