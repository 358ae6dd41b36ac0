package nl.kansrijk.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.employers.Drafts;
import nl.kansrijk.employers.VacancyId;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Said;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.Bsn;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.Caller;
import nl.kansrijk.testing.OpenHouse;
import nl.kansrijk.testing.Server;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who someone is never changes whether they fit: fifty people, twenty vacancies, a thousand pairs, page by page. */
@OpenHouse
class ProtectedTraitsTest extends MatchingHouse {
    private static final int PEOPLE = 50;
    private static final int VACANCIES = 20;
    private static final int EXPLAINED = 5;

    /** More than anybody has said. */
    private static final int OTHER_HOURS = 36;

    private static final List<String> OWN_WORDS = List.of(
            "Ik ben een vrouw en moeder van drie kinderen",
            "Als man van zestig",
            "Geboren in Damascus",
            "Mijn man en ik");
    private static final List<String> BENEFITS = List.of("DD01", "DD02", "ANW", "NUG", "ZW");
    private static final List<String> DEBTS = List.of("NONE", "WORRIES", "PROBLEMATIC", "WSNP");
    private static final List<String> NAMES = List.of("Jan de Vries", "Fatima Benali", "Mohammed Yilmaz", "Ewa Nowak");

    private final Map<String, UUID> told = new HashMap<>();

    @Autowired
    CodeNames codeNames;

    @LocalServerPort
    int port;

    @Test
    void name_sex_age_origin_district_benefit_and_debts_change_no_list_no_order_and_no_reason() {
        var people = people();
        var vacancies = vacancies();
        enter(people, 1);
        var before = lists(vacancies);
        var why = reasons(before);
        enter(people, 2);
        assertThat(lists(vacancies)).isEqualTo(before);
        assertThat(reasons(before)).isEqualTo(why);
        assertThat(told).hasSize(PEOPLE * 2);
        assertThat(before.values().stream().flatMap(List::stream).distinct().count())
                .isGreaterThan(PEOPLE / 2);
        assertThat(why.values()).allMatch(page -> page.contains("<table"));
        var shown = before.entrySet().iterator().next();
        var first = codeNames.person(shown.getValue().getFirst()).orElseThrow();
        works(first, OTHER_HOURS);
        var one = Map.of(shown.getKey(), List.of(shown.getValue().getFirst()));
        soon().untilAsserted(() -> assertThat(changed(why, reasons(one))).containsExactly(first));
        assertThat(changed(why, reasons(before))).containsExactly(first);
        pause(first);
        soon().untilAsserted(() ->
                assertThat(lists(List.of(shown.getKey()))).isNotEqualTo(Map.of(shown.getKey(), shown.getValue())));
    }

    private List<ClientId> people() {
        var people = new ArrayList<ClientId>();
        for (int i = 0; i < PEOPLE; i++) people.add(picker(hours(16 + i % 5 * 4), minutes(20 + i % 7 * 10)));
        return people;
    }

    private NewStatement hours(int most) {
        return first("AV_HOURS_MAX", "", Value.Number.of(most));
    }

    private NewStatement minutes(int most) {
        return first("MOB_MAX_MIN", "", Value.Number.of(most));
    }

    private List<VacancyId> vacancies() {
        var all = new ArrayList<VacancyId>();
        for (int i = 0; i < VACANCIES; i++)
            all.add(opened(Drafts.titled(stall.firm().id(), "Orderpicker " + (char) ('a' + i))));
        return all;
    }

    private void enter(List<ClientId> people, long seed) {
        var chance = new Random(seed);
        for (var person : people) {
            var self = region.self(rucphen, person);
            with(self, Permission.CHANGE_STATEMENT, person, passage -> {
                identities.enter(person, identity(chance), passage);
                tell(person, "PRES_TEXT", new Value.Text(from(OWN_WORDS, chance)), passage);
                return true;
            });
            registered(person, from(BENEFITS, chance));
            with(self, Permission.CHANGE_STATEMENT, person, passage -> {
                tell(person, "DEBT_STATUS", new Value.Code(from(DEBTS, chance)), passage);
                return true;
            });
        }
    }

    /** The kind of benefit comes from the register; nobody in the house writes it. */
    private void registered(ClientId person, String benefit) {
        var house = jdbc.sql("select current_database()").query(String.class).single();
        var about = " where person_id = '" + person.value() + "' and characteristic = ";
        Server.statement(house, "delete from profile.statement" + about + "'POS_BENEFIT'");
        Server.statement(house, """
                insert into profile.statement (tenant_id, person_id, id, version, characteristic, item, value, source_type,
                       source_ref, observed_on, entered_by, confidence, valid_until, share_level, sensitivity, created_at)
                select tenant_id, person_id, gen_random_uuid(), version, 'POS_BENEFIT', '', 'C%s', 'REG',
                       '', observed_on, entered_by, 'HIGH', null, 'TEAM', 2, created_at
                  from profile.statement %s 'PRES_TEXT' order by version desc limit 1
                """.formatted(benefit, about));
    }

    private static String from(List<String> words, Random chance) {
        return words.get(chance.nextInt(words.size()));
    }

    /** Says this, in the place of what was said of it before. */
    private void tell(ClientId person, String about, Value value, Passage passage) {
        var said = first(about, "", value);
        var before = told.get(person + about);
        var kept = profiles.say(person, before == null ? said : said.following(before), passage);
        told.put(person + about, ((Said.Kept) kept).statement().id());
    }

    /** The explanation of the first people of every list, word for word. */
    private Map<String, String> reasons(Map<VacancyId, List<String>> lists) {
        var caller = Caller.by(matcher, port);
        var reasons = new LinkedHashMap<String, String>();
        lists.forEach((vacancy, people) -> people.stream().limit(EXPLAINED).forEach(person -> {
            var path = "/vacatures/" + vacancy.value() + "/waarom/" + person;
            reasons.put(path, ProofHouse.plain(caller.get(path).body()));
        }));
        return reasons;
    }

    /** From now on the person wants to work at most so many hours: what does count is seen in the explanations. */
    private void works(ClientId person, int most) {
        var self = region.self(rucphen, person);
        var now =
                with(self, Permission.OWN_PROFILE, person, passage -> profiles.open(person, passage)).panels().stream()
                        .flatMap(panel -> panel.entries().stream())
                        .map(entry -> entry.statement())
                        .filter(said -> said.fact().about("AV_HOURS_MAX", ""))
                        .findFirst()
                        .orElseThrow();
        say(person, hours(most).following(now.id()));
    }

    /** Whose explanations are no longer the same. */
    private List<ClientId> changed(Map<String, String> before, Map<String, String> after) {
        return after.entrySet().stream()
                .filter(one -> !one.getValue().equals(before.get(one.getKey())))
                .map(Map.Entry::getKey)
                .flatMap(path -> codeNames.person(path.substring(path.lastIndexOf('/') + 1)).stream())
                .distinct()
                .toList();
    }

    private static Identity identity(Random chance) {
        return new Identity(
                NAMES.get(chance.nextInt(NAMES.size())) + " " + chance.nextInt(1000),
                LocalDate.of(1960 + chance.nextInt(45), 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                "Wijk " + (char) ('A' + chance.nextInt(9)) + ", straat " + chance.nextInt(100) + ", 4761 "
                        + (char) ('A' + chance.nextInt(26)) + "B",
                "iemand" + chance.nextInt(1000) + "@voorbeeld.example",
                "06 0000 00" + (10 + chance.nextInt(90)),
                Optional.of(bsn(chance)),
                List.of("nl", "ar", "pl", "ti").get(chance.nextInt(4)),
                List.of("PHONE", "EMAIL", "SMS").get(chance.nextInt(3)));
    }

    private static Bsn bsn(Random chance) {
        while (true) {
            int number = 900_000_000 + chance.nextInt(99_999_999);
            try {
                return new Bsn(Integer.toString(number));
            } catch (IllegalArgumentException notElevenProof) {
                number++;
            }
        }
    }

    /** The people in each list in their order, all pages. */
    private Map<VacancyId, List<String>> lists(List<VacancyId> vacancies) {
        var caller = Caller.by(matcher, port);
        var lists = new LinkedHashMap<VacancyId, List<String>>();
        for (var vacancy : vacancies) {
            var all = new ArrayList<String>();
            for (int page = 1; page <= 5; page++)
                all.addAll(cards(caller.get("/vacatures/" + vacancy.value() + "/wie-past?blad=" + page)
                        .body()));
            lists.put(vacancy, all);
        }
        return lists;
    }

    private static List<String> cards(String page) {
        return java.util.regex.Pattern.compile("/waarom/([A-Za-z0-9_-]{60,})")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
