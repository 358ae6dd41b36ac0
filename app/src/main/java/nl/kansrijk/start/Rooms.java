package nl.kansrijk.start;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
                Filling.class, () -> new Filling(home, store.deed(), options.data(), () -> fills(context), progress()));
    }

    private Stream<FirstFill> fills(GenericApplicationContext context) {
        var people =
                store.deed().demo() ? context.getBeanProvider(FirstFill.class).stream() : Stream.<FirstFill>empty();
        return Stream.concat(Stream.of(new Stock(store.database().owner())), people);
    }

    private Progress progress() {
        var console = System.console();
        var terminal = console != null && console.isTerminal();
        return new ProgressBar(out, terminal, store.deed().clients(), Clock.systemUTC());
    }

    private List<String> settings() {
        var settings = new ArrayList<>(Settings.of(home, store));
        settings.add("--server.port=" + options.port());
        settings.add(
                "--kansrijk.clock=" + options.clock().map(LocalDate::toString).orElse("")); // never from elsewhere
        return settings;
    }
}
