package nl.kansrijk.proofs;

import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.Marketplace;
import nl.kansrijk.employers.form.VacancyForm;
import nl.kansrijk.instruments.DemoTrainings;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.taxonomy.StarterShelf;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import nl.kansrijk.testing.StatementCounter;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The house in which the proofs are given: a real server, every statement counted, one stage for all. */
@OpenHouse
@Import({Marketplace.class, Stage.class, StatementCounter.class})
abstract class ProofHouse {
    private record Differs(Pattern in, String by) {
        Differs(String in, String by) {
            this(Pattern.compile(in), by);
        }
    }

    /** What differs by itself between two answers that say the same. */
    private static final List<Differs> DIFFERS = List.of(
            new Differs("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}"),
            new Differs("(csrf-token\" content|_csrf\" value|versie\" value)=\"[^\"]*\"", "$1"),
            new Differs("(waarom/|kans-|voorstellen-|stel-voor/|naast=)[A-Za-z0-9_-]{60,}", "$1{key}"),
            new Differs("\\p{Lu}[\\p{L} -]{2,}+(?<= )\\d{4}\\b", "{code name}"));

    @LocalServerPort
    int port;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    Stage stage;

    @Autowired
    TestRegion region;

    @Autowired
    StatementCounter statements;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    VacancyForm form;

    @Autowired
    StarterShelf shelf;

    @Autowired
    DemoTrainings trainings;

    @Autowired
    Clock clock;

    List<Endpoint> endpoints;

    @BeforeEach
    void all_pages() {
        shelf.fill();
        trainings.fill(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        endpoints = Endpoint.all(requestMappingHandlerMapping);
    }

    Caller caller(Actor actor) {
        return Caller.by(actor, port);
    }

    /** The answer to an example asked with these numbers. */
    HttpResponse<String> ask(Caller caller, Example example, Ids ids) {
        return example.method().equals("GET")
                ? caller.get(address(example, ids))
                : caller.post(example.path(ids), fields(example.fields(), ids));
    }

    /** The address of an example with what is asked besides. */
    String address(Example example, Ids ids) {
        return example.path(ids) + query(fields(example.fields(), ids));
    }

    /** The database of this house, by name. */
    String database() {
        return jdbc.sql("select current_database()").query(String.class).single();
    }

    /** Waits until the news of what was done before has reached every room. */
    void quiet() {
        await().atMost(Duration.ofSeconds(20))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> Server.rows(database(), "select count(*) from news.event_publication")
                        .equals(List.of("0")));
    }

    /** A page without what differs by itself: numbers, tokens, and code names, which are made of numbers. */
    static String shape(HttpResponse<String> answer) {
        var body = plain(answer.body());
        var next = Caller.destination(answer).replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}");
        return answer.statusCode() + " " + next + "\n" + body;
    }

    static String plain(String body) {
        var plain = body;
        for (var differs : DIFFERS) plain = differs.in().matcher(plain).replaceAll(differs.by());
        return plain;
    }

    /** What is sent along with an example. */
    Map<String, String> fields(Map<String, String> example, Ids ids) {
        var fields = new HashMap<String, String>();
        if (example.containsKey("form"))
            form.filled(Drafts.orderPicker(new TenantId(1)), "Van Rijn Logistiek", Locale.of("nl"))
                    .forEach((field, values) -> fields.put(field, values.isEmpty() ? "" : values.getFirst()));
        example.forEach((field, value) -> fields.put(field, filled(value, ids)));
        fields.remove("form");
        return fields;
    }

    private String filled(String value, Ids ids) {
        return switch (value) {
            case "{version}" -> version(ids);
            case "{fresh}" -> UUID.randomUUID().toString();
            case "{client}" -> ids.client();
            case "{none}" -> "";
            case "{one}" -> "1";
            case "{skill}" -> Drafts.PACKING.value();
            case "{vacancy}" -> ids.vacancy();
            case "{moment}", "{goal}" -> ids.things().number(value);
            case "{later}" -> DutchTime.day(clock.instant()).plusDays(30).toString();
            default -> value;
        };
    }

    private String version(Ids ids) {
        return jobs.quietly(
                () -> jdbc.sql("select coalesce(max(version), 1) from employers.vacancy where id = :id::uuid")
                        .param("id", ids.vacancy())
                        .query(String.class)
                        .single());
    }

    private static String query(Map<String, String> fields) {
        var sent = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .toList();
        return sent.isEmpty() ? "" : "?" + String.join("&", sent);
    }
}
