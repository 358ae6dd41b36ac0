package nl.kansrijk.start;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Shows progress: one moving line with rate and remaining time on a terminal, a plain line per tenth elsewhere. */
final class ProgressBar implements Progress {
    private static final int WIDTH = 30;
    private static final int TENTHS = 10;

    private final PrintStream out;
    private final boolean terminal;
    private final int total;
    private final Clock clock;
    private final Instant began;
    private int lastTenth = -1;

    /** @param total number of clients of the whole work, for the rate */
    ProgressBar(PrintStream out, boolean terminal, int total, Clock clock) {
        this.out = out;
        this.terminal = terminal;
        this.total = total;
        this.clock = clock;
        this.began = clock.instant();
    }

    @Override
    public void at(double share, String what) {
        var done = Math.clamp(share, 0.0, 1.0);
        if (terminal) {
            out.print("\r" + line(done, what) + "\u001b[K" + (done < 1 ? "" : "\n"));
            out.flush();
        } else if ((int) (done * TENTHS) > lastTenth) {
            lastTenth = (int) (done * TENTHS);
            out.println(line(done, what));
        }
    }

    private String line(double done, String what) {
        var filled = (int) Math.round(done * WIDTH);
        var bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
        return String.format(Locale.ROOT, "[%s] %3d%% %s%s", bar, Math.round(done * 100), what, pace(done));
    }

    private String pace(double done) {
        var seconds = Duration.between(began, clock.instant()).toMillis() / 1000.0;
        if (done <= 0 || seconds < 0.5) return "";
        var rate = Math.round(done * total / seconds);
        var left = Math.round(seconds / done - seconds);
        return String.format(Locale.ROOT, ", %,d clients/s, %d s to go", rate, left);
    }
}
