package nl.kansrijk.start;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Opens the house and keeps it open until Ctrl-C or {@code stop}. */
@Command(
        name = "start",
        description = "Opens Kansrijk; makes a home with invented people the first time. Ctrl-C closes it.",
        footer = {
            "",
            "Examples:",
            "  ./kansrijk start",
            "  ./kansrijk start --port 8081 --home /var/tmp/second --clients 500 --vacancies 200",
            "  ./kansrijk start --home real --no-demo",
            "",
            "A database elsewhere: set SPRING_DATASOURCE_URL, _USERNAME, _PASSWORD (daily work)",
            "and SPRING_FLYWAY_URL, _USER, _PASSWORD (owner); see docs/install.md."
        })
final class StartCommand extends WithHome {
    @Mixin
    private final StartOptions options = new StartOptions();

    @Override
    public Integer call() throws InterruptedException {
        var house = new House(home(), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(house::close, "close-house"));
        try {
            house.open(options, Clock.systemUTC());
        } catch (RuntimeException e) {
            house.waitWhenClosing();
            throw e;
        }
        new CountDownLatch(1).await(); // until the machine ends this process
        return 0;
    }
}
