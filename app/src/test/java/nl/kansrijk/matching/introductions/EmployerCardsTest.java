package nl.kansrijk.matching.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kansrijk.access.Permission;
import nl.kansrijk.matching.MatchingHouse;
import nl.kansrijk.matching.introductions.CardTable.Placed;
import nl.kansrijk.matching.introductions.EmployerPage.Card;
import nl.kansrijk.matching.introductions.Introduction.Asked;
import nl.kansrijk.shared.ClientId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class EmployerCardsTest extends MatchingHouse {
    private static final List<String> NEVER = List.of(
            "birth",
            "age",
            "sex",
            "gender",
            "origin",
            "nationality",
            "benefit",
            "photo",
            "diploma",
            "employer",
            "cv",
            "health",
            "name",
            "address",
            "postcode",
            "client",
            "person");

    @Autowired
    EmployerCards cards;

    @Autowired
    CardTable table;

    @Autowired
    Introductions introductions;

    @Test
    void an_employer_gets_three_to_five_cards_for_an_own_vacancy() {
        pickers(8);
        assertThat(page().choices()).singleElement().satisfies(choice -> {
            assertThat(choice.vacancy()).isEqualTo(orderPicker);
            assertThat(choice.cards()).hasSizeBetween(3, 5);
        });
    }

    @Test
    void among_fewer_than_five_people_no_card_is_shown() {
        pickers(4);
        assertThat(page().choices().getFirst().cards()).isEmpty();
    }

    @Test
    void nothing_on_the_page_says_who_someone_is_or_where_they_come_from() {
        var clients = pickers(6);
        clients.forEach(client -> named(client, "Voorbeeld Persoon"));
        var text = page().toString();
        assertThat(text).doesNotContain("Voorbeeld", "4761", "iemand@");
        clients.forEach(client -> assertThat(text).doesNotContain(client.value().toString()));
    }

    @Test
    void a_card_has_no_field_for_a_background() {
        var fields = new ArrayList<String>();
        collect(nl.kansrijk.matching.cards.OpenCard.class, fields);
        assertThat(fields).contains("can", "ring").doesNotContainAnyElementsOf(NEVER);
    }

    @Test
    void two_employers_know_the_same_person_by_different_code_names_and_cards() {
        pickers(5);
        var other = market.stall("Zorggroep");
        assertThat(page().choices().getFirst().cards()).isNotEmpty();
        var theirs = listing(other.employer(), Permission.OWN_CANDIDATES, cards::forEmployer);
        assertThat(theirs.choices()).isEmpty();
        var guessed = page().choices().getFirst().cards().getFirst().id();
        var answer = listing(other.employer(), Permission.ASK_TO_MEET, passage -> cards.askToMeet(guessed, passage));
        assertThat(answer).isInstanceOf(MeetAnswer.Gone.class);
    }

    @Test
    void every_card_shown_to_an_employer_is_in_the_reading_log() {
        pickers(5);
        page();
        int before = lines();
        int shown = page().choices().getFirst().cards().size();
        assertThat(lines() - before).isEqualTo(shown);
    }

    @Test
    void wanting_to_meet_asks_the_person_and_tells_the_employer_no_name() {
        pickers(5);
        var card = page().choices().getFirst().cards().getFirst();
        assertThat(ask(card)).isInstanceOf(MeetAnswer.Asked.class);
        assertThat(ask(card)).isEqualTo(new MeetAnswer.Already(card.codeName(), "ASKED"));
        var page = page();
        assertThat(page.meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.codeName()).isEqualTo(card.codeName());
            assertThat(meeting.names()).isEmpty();
        });
        assertThat(states(page)).contains("ASKED");
    }

    @Test
    void after_the_yes_the_employer_reads_the_name_and_the_day() {
        pickers(5).forEach(client -> named(client, "Voorbeeld Persoon"));
        ask(page().choices().getFirst().cards().getFirst());
        var asked = (Asked) introductionsOfVacancy().getFirst();
        assertThat(asked.facts().origin()).isEqualTo(Facts.Origin.EMPLOYER);
        var client = asked.facts().pair().client();
        with(
                region.self(rucphen, client),
                Permission.ANSWER_PROPOSAL,
                client,
                passage -> introductions.answer(asked.facts().id(), new Answer.Yes(), passage));
        var meeting = page().meetings().getFirst();
        assertThat(meeting.names().orElseThrow().name()).isEqualTo("Voorbeeld Persoon");
        assertThat(meeting.meetingBy()).isPresent();
    }

    @Test
    void the_card_of_someone_who_rests_is_gone_at_once() {
        var clients = pickers(6);
        var before = page().choices().getFirst().cards();
        clients.forEach(this::pause);
        soon().until(() -> cardRows(clients) == 0);
        assertThat(page().choices().getFirst().cards()).isEmpty();
        assertThat(ask(before.getFirst())).isInstanceOf(MeetAnswer.Gone.class);
    }

    @Test
    void a_card_is_gone_as_soon_as_the_database_knows_of_the_rest_though_the_index_did_not_hear_it_yet() {
        var clients = pickers(6);
        var shown = page().choices().getFirst().cards();
        var vacancy = listing(matcher, Permission.VACANCIES, passage -> vacancies.get(orderPicker, passage))
                .orElseThrow();
        var kept = jobs.quietly(() -> table.of(List.of(orderPicker)));
        var known = clients.stream()
                .map(client -> index.open().person(client.value()).orElseThrow())
                .toList();
        clients.forEach(this::pause);
        soon().until(() -> cardRows(clients) == 0
                && clients.stream()
                        .noneMatch(client -> index.open().person(client.value()).isPresent()));
        known.forEach(index.open()::put);
        jobs.quietly(() -> {
            table.add(kept.stream().map(one -> new Placed(one, vacancy, 1)).toList(), clock.instant());
            return kept;
        });
        assertThat(ask(shown.getFirst())).isInstanceOf(MeetAnswer.Gone.class);
        assertThat(page().choices().getFirst().cards()).isEmpty();
    }

    private boolean gone(ClientId client) {
        return jobs.quietly(() -> jdbc.sql("select count(*) from matching.card where person_id = :p")
                        .param("p", client.value())
                        .query(Integer.class)
                        .single())
                == 0;
    }

    private List<ClientId> pickers(int number) {
        var clients = new ArrayList<ClientId>();
        for (int i = 0; i < number; i++) clients.add(picker());
        return clients;
    }

    private EmployerPage page() {
        return listing(stall.employer(), Permission.OWN_CANDIDATES, cards::forEmployer);
    }

    private MeetAnswer ask(Card card) {
        UUID id = card.id();
        return listing(stall.employer(), Permission.ASK_TO_MEET, passage -> cards.askToMeet(id, passage));
    }

    private static List<String> states(EmployerPage page) {
        return page.choices().getFirst().cards().stream()
                .flatMap(card -> card.state().stream())
                .toList();
    }

    private List<Introduction> introductionsOfVacancy() {
        return listing(matcher, Permission.INTRODUCTIONS, passage -> introductions.ofVacancy(orderPicker, passage));
    }

    private int cardRows(List<ClientId> clients) {
        return (int) clients.stream().filter(client -> !gone(client)).count();
    }

    private int lines() {
        return jobs.quietly(() -> jdbc.sql(
                        "select count(*) from access.processing_log where name = :name and subject_id is not null")
                .param("name", Permission.OWN_CANDIDATES.dutch())
                .query(Integer.class)
                .single());
    }

    private static void collect(Class<?> type, List<String> fields) {
        if (!type.isRecord()) return;
        for (var part : type.getRecordComponents()) {
            fields.add(part.getName());
            collect(part.getType(), fields);
        }
    }
}
