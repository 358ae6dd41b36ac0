package nl.kansrijk.start;

import java.util.ArrayList;
import java.util.List;

/** The settings of the rooms that belong to one home: its database, keys and log. They never leave this process. */
final class Settings {
    private Settings() {}

    static List<String> of(Home home, Store store) {
        var settings = new ArrayList<>(List.of(
                "--server.address=" + System.getenv().getOrDefault("SERVER_ADDRESS", "127.0.0.1"),
                "--kansrijk.demo=" + store.deed().demo(),
                "--kansrijk.home=" + home.path()));
        if (!Production.namesKeys(System.getenv())) settings.add("--kansrijk.keys=1:" + new Secrets(home).of("keys"));
        settings.addAll(ofDatabase(store.database()));
        settings.addAll(ofLog(home));
        return settings;
    }

    private static List<String> ofDatabase(Database database) {
        var owner = database.owner();
        var app = database.app();
        return List.of(
                "--spring.datasource.url=" + app.url(),
                "--spring.datasource.username=" + app.user(),
                "--spring.datasource.password=" + app.password(),
                "--spring.flyway.url=" + owner.url(),
                "--spring.flyway.user=" + owner.user(),
                "--spring.flyway.password=" + owner.password());
    }

    private static List<String> ofLog(Home home) {
        return List.of(
                "--logging.threshold.console=OFF",
                "--logging.file.name=" + home.log(),
                "--logging.logback.rollingpolicy.max-file-size=10MB",
                "--logging.logback.rollingpolicy.max-history=14",
                "--logging.logback.rollingpolicy.total-size-cap=200MB");
    }
}
