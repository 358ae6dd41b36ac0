package nl.kansrijk.start;

import java.io.PrintStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.KansrijkApplication;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts all rooms on an opened database, with the settings that belong to this home. */
record Rooms(Home home, StartOptions options, Store store, PrintStream out) {

    ConfigurableApplicationContext open() {
        var application = new SpringApplication(KansrijkApplication.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> fillFirst((GenericApplicationContext) context));
        return application.run(settings().toArray(String[]::new));
    }

    private void fillFirst(GenericApplicationContext context) {
        context.registerBean(
                Filling.class,
                () -> new Filling(
                        home, store.deed(), options.data(), context.getBeanProvider(FirstFill.class), progress()));
    }

    private Progress progress() {
        var console = System.console();
        var terminal = console != null && console.isTerminal();
        return new ProgressBar(out, terminal, store.deed().clients(), Clock.systemUTC());
    }

    private List<String> settings() {
        var settings = new ArrayList<>(List.of(
                "--server.port=" + options.port(),
                "--server.address=" + System.getenv().getOrDefault("SERVER_ADDRESS", "127.0.0.1"),
                "--kansrijk.demo=" + store.deed().demo(),
                "--kansrijk.home=" + home.path()));
        if (!Production.namesKeys(System.getenv())) settings.add("--kansrijk.keys=1:" + new Secrets(home).of("keys"));
        options.clock().ifPresent(day -> settings.add("--kansrijk.clock=" + day));
        settings.addAll(databaseSettings());
        settings.addAll(logSettings());
        return settings;
    }

    private List<String> databaseSettings() {
        var owner = store.database().owner();
        var app = store.database().app();
        return List.of(
                "--spring.datasource.url=" + app.url(),
                "--spring.datasource.username=" + app.user(),
                "--spring.datasource.password=" + app.password(),
                "--spring.flyway.url=" + owner.url(),
                "--spring.flyway.user=" + owner.user(),
                "--spring.flyway.password=" + owner.password());
    }

    private List<String> logSettings() {
        return List.of(
                "--logging.threshold.console=OFF",
                "--logging.file.name=" + home.log(),
                "--logging.logback.rollingpolicy.max-file-size=10MB",
                "--logging.logback.rollingpolicy.max-history=14",
                "--logging.logback.rollingpolicy.total-size-cap=200MB");
    }
}
