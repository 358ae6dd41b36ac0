package nl.kansrijk.proofs;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.TenantRelation;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/**
 * Every person carries marks that stand nowhere else. Whoever is seen in an answer, by a mark, a number or a code name,
 * is in the processing log under the trace of that answer, and whoever is in the log was in the answer. Source: security B1.
 */
@ExtendWith(OutputCaptureExtension.class)
class CanaryTest extends ProofHouse {
    @Autowired
    Keys keys;

    @Autowired
    CodeNames codeNames;

    @Test
    void whoever_is_seen_in_an_answer_is_in_the_log_of_that_answer_and_the_other_way_round(CapturedOutput said) {
        var cast = stage.set();
        var names = new LinkedHashMap<String, String>();
        cast.numbers().values().forEach(ids -> names.putAll(ids.names()));
        var people = List.copyOf(names.keySet());
        var wrong = new ArrayList<String>();
        var told = new HashSet<String>();
        int seen = 0;
        for (var role : Role.values()) {
            var actor = cast.actor(TenantRelation.OWN, role);
            var marks = marks(names, codes(people, actor.tenant()));
            var caller = caller(actor);
            for (var example : Example.ALL.values()) {
                if (!example.method().equals("GET")) continue;
                var trace = UUID.randomUUID().toString().replace("-", "");
                var own = cast.ids(role);
                var answer = ask(caller.under(trace), example, own);
                boolean about = role == Role.CLIENT || example.takes("client") || example.about() == Example.About.MET;
                var asked = about ? own.client() : "";
                var shown = shown(answer, marks, asked);
                var logged = logged(trace, people);
                seen += shown.size();
                Secrets.in(answer.body()).forEach(told::add);
                for (var kind : Secrets.closedTo(role, answer.body()))
                    wrong.add(role + " " + example.endpoint() + " shows words of a " + kind);
                verdict(shown, logged, asked).ifPresent(why -> wrong.add(role + " " + example.endpoint() + why));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen).isGreaterThan(10);
        assertThat(told).isEqualTo(Secrets.kinds());
        assertThat(said.getAll()).doesNotContain(Stage.MARK);
        assertThat(kept()).isZero();
    }

    @Test
    void a_look_without_a_log_and_a_log_without_a_look_are_noticed() {
        assertThat(verdict(Set.of("a"), Set.of(), "")).contains(" shows who is not in the log");
        assertThat(verdict(Set.of(), Set.of("a"), "")).contains(" logs who is not shown");
        assertThat(verdict(Set.of("a"), Set.of("a", "b"), "b")).isEmpty();
    }

    private static Optional<String> verdict(Set<String> shown, Set<String> logged, String asked) {
        if (!logged.containsAll(shown)) return Optional.of(" shows who is not in the log");
        boolean idle = logged.stream().anyMatch(one -> !shown.contains(one) && !one.equals(asked));
        return idle ? Optional.of(" logs who is not shown") : Optional.empty();
    }

    @Test
    void words_before_who_may_not_read_them_are_noticed() {
        var page = "<p>zq7k-7d7d7d7d-note</p><p>zq7k-7d7d7d7d-plan</p>";
        assertThat(Secrets.closedTo(Role.CASE_MANAGER, page)).isEmpty();
        assertThat(Secrets.closedTo(Role.INTAKE_WORKER, page)).containsExactly("plan");
        assertThat(Secrets.closedTo(Role.JOB_COACH, page)).containsExactly("note");
    }

    @Test
    void an_answer_that_shows_someone_is_noticed() {
        var marks = Map.of("7d7d", Set.of("zq7k-7d7d-name", "Mees 1234"));
        assertThat(shown("<p>zq7k-7d7d-name</p>", marks)).containsExactly("7d7d");
        assertThat(shown("<p>Mees 1234</p>", marks)).containsExactly("7d7d");
        assertThat(shown("<p>niemand</p>", marks)).isEmpty();
    }

    private Map<String, String> codes(List<String> people, nl.kansrijk.shared.TenantId viewer) {
        var codes = new LinkedHashMap<String, String>();
        people.forEach(person -> codes.put(person, codeNames.of(ClientId.of(person), viewer)));
        return codes;
    }

    private static Map<String, Set<String>> marks(Map<String, String> names, Map<String, String> codes) {
        var marks = new LinkedHashMap<String, Set<String>>();
        names.forEach((person, name) -> marks.put(person, Set.of(name, person, requireNonNull(codes.get(person)))));
        return marks;
    }

    /** Who is seen; the number that stood in the question itself is no news to who asked. */
    private static Set<String> shown(HttpResponse<String> answer, Map<String, Set<String>> marks, String asked) {
        return shown(answer.body().replace(asked.isEmpty() ? "\0" : asked, ""), marks);
    }

    private static Set<String> shown(String body, Map<String, Set<String>> marks) {
        var shown = new HashSet<String>();
        marks.forEach((person, signs) -> {
            if (signs.stream().anyMatch(body::contains)) shown.add(person);
        });
        return shown;
    }

    private Set<String> logged(String trace, List<String> people) {
        var subjects = new HashSet<>(jobs.quietly(() -> jdbc.sql(
                        "select subject_id from access.processing_log where trace_id = :trace and subject_id is not null")
                .param("trace", trace)
                .query(String.class)
                .list()));
        var logged = new HashSet<String>();
        for (var person : people) if (subjects.contains(keys.pseudonym(person, "log"))) logged.add(person);
        return logged;
    }

    /** Marks that stay behind where only numbers and facts may stand. */
    private int kept() {
        return jobs.quietly(() ->
                jdbc.sql("""
                        select (select count(*) from news.event_publication where serialized_event like '%' || :mark || '%')
                             + (select count(*) from post.letter where letter::text like '%' || :mark || '%')
                        """).param("mark", Stage.MARK).query(Integer.class).single());
    }
}
