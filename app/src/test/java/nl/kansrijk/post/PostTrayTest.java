package nl.kansrijk.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.profile.Identities;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PostTrayTest {
    @Autowired
    PostTray tray;

    @Autowired
    Post post;

    @Autowired
    Delivery delivery;

    @Autowired
    ObjectProvider<AddressBook> books;

    @Autowired
    Identities identities;

    @Autowired
    Accounts accounts;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient jdbc;

    Tenant breda;
    Actor admin;
    Actor guide;
    ClientId client;

    @BeforeEach
    void a_client_and_an_administrator() {
        breda = region.organisation(Kind.MUNICIPALITY);
        admin = region.actor(breda, Role.APP_ADMIN);
        guide = region.actor(breda, Role.CASE_MANAGER);
        client = region.clientOf(guide);
    }

    @Test
    void a_letter_that_finds_no_way_out_lies_in_the_tray_and_goes_again_when_asked() {
        var letter = send(new Recipient.Client(breda.id(), client));
        while (delivery.deliver() > 0) assertThat(state(letter)).isIn("QUEUED", "TRAY");
        assertThat(lying(Optional.of(Parcel.State.TRAY))).isEqualTo(1);
        assertThat(again(admin, letter)).isTrue();
        assertThat(state(letter)).isEqualTo("QUEUED");
        assertThat(again(admin, letter)).isFalse();
    }

    @Test
    void the_tray_tells_the_kind_of_receiver_and_no_number() {
        send(new Recipient.Client(breda.id(), client));
        var parcel = gate.pass(Look.by(admin, Permission.POST_TRAY), passage -> tray.page(Optional.empty(), 1, passage))
                .getFirst();
        assertThat(parcel.to()).isEqualTo(Parcel.Kind.CLIENT);
        assertThat(parcel.toString()).doesNotContain(client.value().toString());
    }

    @Test
    void the_tray_tells_days_and_numbers_and_nothing_that_somebody_typed() {
        var facts = Map.of("time", "2026-12-01T10:00", "minutes", "30", "place", "Bij mevrouw thuis");
        var letter = Letter.about(
                UUID.randomUUID(),
                new Recipient.Client(breda.id(), client),
                Letter.Channel.PAPER,
                "appointment-planned",
                facts);
        gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
            post.send(letter, passage);
            return true;
        });
        var told = gate.pass(Look.by(admin, Permission.POST_TRAY), passage -> tray.page(Optional.empty(), 1, passage))
                .getFirst();
        assertThat(told.words().facts())
                .containsEntry("time", "2026-12-01T10:00")
                .containsEntry("minutes", "30")
                .containsEntry("place", "…");
    }

    @Test
    void the_tray_never_tells_a_code_or_a_link_that_opens_something() {
        for (var code : Set.of("K7MN9PQR2STV", "ABCDEFGHJKLM", "234567892345")) {
            var facts = Map.of("code", code, "page", "/verwijzing/" + code, "other", "K7MN9PQR2STV", "kind", "DEBT");
            var letter = Letter.about(
                    UUID.randomUUID(),
                    new Recipient.Desk(breda.id(), "GM0758-debt"),
                    Letter.Channel.MAIL,
                    "referral",
                    facts);
            gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
                post.send(letter, passage);
                return true;
            });
        }
        var lying = gate.pass(Look.by(admin, Permission.POST_TRAY), passage -> tray.page(Optional.empty(), 1, passage));
        assertThat(lying)
                .hasSize(3)
                .allSatisfy(told -> assertThat(told.words().facts())
                        .isEqualTo(Map.of("code", "…", "page", "…", "other", "…", "kind", "DEBT")));
    }

    @Test
    void who_sent_it_sees_it_too_and_another_organisation_neither_sees_nor_sends_it_again() {
        var servicePoint = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        var letter = send(new Recipient.Organisation(servicePoint.id()));
        setState(letter, "FAILED");
        assertThat(lying(Optional.of(Parcel.State.FAILED))).isEqualTo(1);
        var stranger = region.actor(region.organisation(Kind.MUNICIPALITY), Role.APP_ADMIN);
        assertThat(counts(stranger)).isEmpty();
        assertThat(again(stranger, letter)).isFalse();
        assertThat(again(admin, letter)).isTrue();
    }

    @Test
    void a_client_is_reached_by_mail_unless_paper_is_wanted() {
        identify("iemand@voorbeeld.example", "EMAIL");
        assertThat(address(new Recipient.Client(breda.id(), client), Letter.Channel.MAIL))
                .contains("iemand@voorbeeld.example");
        assertThat(address(new Recipient.Client(breda.id(), client), Letter.Channel.SMS))
                .isEmpty();
        identify("iemand@voorbeeld.example", "LETTER");
        assertThat(address(new Recipient.Client(breda.id(), client), Letter.Channel.MAIL))
                .isEmpty();
        identify("", "EMAIL");
        assertThat(address(new Recipient.Client(breda.id(), client), Letter.Channel.MAIL))
                .isEmpty();
    }

    @Test
    void who_logs_in_with_a_mail_address_is_reached_there_and_nobody_else() {
        var login = UUID.randomUUID() + "@voorbeeld.example";
        var id = UserId.random();
        accounts.addPersona(
                new Account(id, breda.id(), login, "Mila", Set.of(Role.CASE_MANAGER), Optional.empty(), false, "card"));
        assertThat(address(new Recipient.User(breda.id(), id), Letter.Channel.MAIL))
                .contains(login);
        assertThat(address(new Recipient.User(breda.id(), guide.user()), Letter.Channel.MAIL))
                .isEmpty();
        assertThat(address(new Recipient.Organisation(breda.id()), Letter.Channel.MAIL))
                .isEmpty();
    }

    private Optional<String> address(Recipient to, Letter.Channel channel) {
        return jobs.quietly(() -> books.stream()
                .flatMap(book -> book.address(to, channel).stream())
                .findFirst());
    }

    private void identify(String email, String channel) {
        var identity = new Identity("Iemand", LocalDate.of(1990, 1, 1), "", email, "", Optional.empty(), "nl", channel);
        gate.pass(Look.by(guide, Permission.CHANGE_STATEMENT).about(client), passage -> {
            identities.enter(client, identity, passage);
            return true;
        });
    }

    private UUID send(Recipient to) {
        var letter = Letter.about(
                UUID.randomUUID(), to, Letter.Channel.MAIL, "introduction.asked", Map.of("deadline", "2026-12-01"));
        gate.pass(Look.by(guide, Permission.CHANGE_TASK), passage -> {
            post.send(letter, passage);
            return true;
        });
        return letter.id();
    }

    private boolean again(Actor by, UUID letter) {
        return gate.pass(Look.by(by, Permission.POST_AGAIN), passage -> tray.again(letter, passage));
    }

    private int lying(Optional<Parcel.State> state) {
        return gate.pass(
                Look.by(admin, Permission.POST_TRAY),
                passage -> tray.page(state, 1, passage).size());
    }

    private Map<Parcel.State, Integer> counts(Actor by) {
        return gate.pass(Look.by(by, Permission.POST_TRAY), tray::counts);
    }

    private String state(UUID letter) {
        return jobs.quietly(() -> jdbc.sql("select state from post.letter where id = :id")
                .param("id", letter)
                .query(String.class)
                .single());
    }

    private void setState(UUID letter, String state) {
        jobs.quietly(() -> jdbc.sql("update post.letter set state = :state where id = :id")
                .param("id", letter)
                .param("state", state)
                .update());
    }
}
