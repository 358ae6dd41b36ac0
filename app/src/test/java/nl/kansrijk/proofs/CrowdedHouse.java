package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;
import static nl.kansrijk.testing.Caller.by;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kansrijk.KansrijkApplication;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.matching.index.Index;
import nl.kansrijk.start.FirstFill;
import nl.kansrijk.start.Wish;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.FreshHouse;
import nl.kansrijk.testing.StatementCounter;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A house with a demo region of so many people, in which is counted what every page asks of the database. */
final class CrowdedHouse implements AutoCloseable {
    private static final String NUMBER = "([0-9a-f]{8}-[0-9a-f-]{27})";
    private static final int VACANCIES = 40;
    private static final long SEED = 7;

    private final ConfigurableApplicationContext house;
    private final int port;

    private CrowdedHouse(ConfigurableApplicationContext house) {
        this.house = house;
        this.port = requireNonNull(((WebServerApplicationContext) house).getWebServer())
                .getPort();
    }

    /** Opens a house and fills it. */
    static CrowdedHouse of(int clients) {
        var house = new CrowdedHouse(new SpringApplicationBuilder(KansrijkApplication.class, StatementCounter.class)
                .initializers(new FreshHouse())
                .properties("kansrijk.demo=true", "server.port=0")
                .run());
        house.fill(clients);
        return house;
    }

    private void fill(int clients) {
        house.getBean(StarterShelf.class).fill();
        var now = house.getBean(Clock.class).instant();
        house.getBean(FirstFill.class)
                .fill(new Wish(clients, VACANCIES, SEED, Optional.empty(), now), (share, what) -> {});
        house.getBean(Index.class).refill();
    }

    /** How many statements each page takes for everyone with a card who may open it. */
    Map<String, Integer> counts() throws Exception {
        var ids = ids();
        var pages = ReadPage.of(
                Endpoint.all(house.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)));
        var counts = new TreeMap<String, Integer>();
        for (var card : house.getBean(Accounts.class).personas()) {
            var caller = by(card.as(card.roles().iterator().next()), port);
            for (var page : pages)
                count(caller, page, ids).ifPresent(found -> counts.put(card.login() + " " + page.name(), found));
        }
        return counts;
    }

    private Optional<Integer> count(Caller caller, ReadPage page, Ids ids) throws Exception {
        int[] status = {0};
        var said = house.getBean(StatementCounter.class)
                .during(() -> status[0] = caller.get(page.path(ids)).statusCode());
        return status[0] == 200 ? Optional.of(said.size()) : Optional.empty();
    }

    /** The work of the first story, someone whom Anneke guides, and what was proposed. */
    private Ids ids() {
        var matcher = caller("fatima");
        matcher.post("/kansen/zoek", Map.of("q", "Orderpicker vroege"));
        var vacancy = first(matcher.get("/kansen?zoek=ja").body(), "href=\"/vacatures/" + NUMBER + "\"");
        var client = first(caller("anneke").get("/klanten").body(), "href=\"/klanten/" + NUMBER);
        var offer = first(matcher.get("/voorstellen-wsp").body(), "href=\"/voorstellen-wsp/" + NUMBER);
        return Ids.unknown().about(client, vacancy, offer);
    }

    private Caller caller(String login) {
        return house.getBean(Accounts.class).personas().stream()
                .filter(card -> card.login().equals(login))
                .map(card -> by(card.as(card.roles().iterator().next()), port))
                .findFirst()
                .orElseThrow();
    }

    private static String first(String page, String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + pattern));
    }

    @Override
    public void close() {
        house.close();
    }
}
