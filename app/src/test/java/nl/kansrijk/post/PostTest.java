package nl.kansrijk.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Look;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Role;
import nl.kansrijk.access.Tenant;
import nl.kansrijk.access.Tenant.Kind;
import nl.kansrijk.post.Letter.Channel;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.testing.HouseTest;
import nl.kansrijk.testing.TestRegion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HouseTest
class PostTest {
    @Autowired
    Ways ways;

    @Autowired
    Post post;

    @Autowired
    Inbox inbox;

    @Autowired
    OutboxTable outbox;

    @Autowired
    Gate gate;

    @Autowired
    Jobs jobs;

    @Autowired
    TestRegion region;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    Tenant municipality;
    Tenant servicePoint;
    Actor matcher;
    ClientId client;
    Actor self;

    @BeforeEach
    void a_client_and_a_matcher() {
        municipality = region.organisation(Kind.MUNICIPALITY);
        servicePoint = region.organisation(Kind.EMPLOYER_SERVICE_POINT);
        region.joinRegion(municipality, servicePoint);
        matcher = region.actor(servicePoint, Role.ACCOUNT_MANAGER);
        client = region.clientOf(region.actor(municipality, Role.CASE_MANAGER));
        self = region.self(municipality, client);
    }

    @Test
    void a_client_finds_the_question_of_a_matcher_of_another_organisation() {
        send(question(Channel.INBOX));
        var messages = inboxOf(self);
        assertThat(messages).hasSize(1);
        assertThat(messages.getFirst().words().key()).isEqualTo("post.proposal.asked");
        assertThat(messages.getFirst().words().facts()).containsEntry("until", "2026-12-01");
    }

    @Test
    void the_same_happening_told_twice_is_one_letter() {
        var happening = UUID.randomUUID();
        var letter = Letter.about(happening, toClient(), Channel.INBOX, "proposal.asked", Map.of());
        send(letter);
        send(Letter.about(happening, toClient(), Channel.INBOX, "proposal.asked", Map.of()));
        assertThat(inboxOf(self)).hasSize(1);
    }

    @Test
    void nobody_else_reads_the_letters_of_a_client() {
        send(question(Channel.INBOX));
        assertThat(inboxOf(region.self(municipality, region.clientOf(region.actor(municipality, Role.CASE_MANAGER)))))
                .isEmpty();
        assertThat(inboxOf(matcher)).isEmpty();
    }

    @Test
    void a_letter_for_an_account_or_for_everyone_of_an_organisation_arrives_there() {
        var colleague = region.actor(servicePoint, Role.ACCOUNT_MANAGER);
        send(letter(new Recipient.User(servicePoint.id(), matcher.user())));
        send(letter(new Recipient.Organisation(servicePoint.id())));
        assertThat(inboxOf(matcher)).hasSize(2);
        assertThat(inboxOf(colleague)).hasSize(1);
    }

    @Test
    void a_letter_to_a_desk_is_in_nobodys_inbox_and_who_sent_it_sees_how_far_it_is() {
        var letter = Letter.about(
                UUID.randomUUID(),
                new Recipient.Desk(servicePoint.id(), "GM1674-debt"),
                Channel.MAIL,
                "referral",
                Map.of());
        send(letter);
        assertThat(inboxOf(matcher)).isEmpty();
        var seen = gate.pass(Look.by(matcher, Permission.CHANGE_VACANCY), passage -> post.states(List.of(letter.id())));
        assertThat(seen).containsEntry(letter.id(), Parcel.State.QUEUED);
        var carried = new ArrayList<Recipient>();
        deliverAll(clock, one -> {
            carried.add(one.to());
            return Carrier.Outcome.IN_TRAY;
        });
        assertThat(carried).contains(letter.to());
    }

    @Test
    void a_letter_is_unread_until_it_is_read_once() {
        var letter = question(Channel.INBOX);
        send(letter);
        assertThat(unread()).isEqualTo(1);
        assertThat(read(letter.id())).isTrue();
        assertThat(read(letter.id())).isFalse();
        assertThat(unread()).isZero();
        assertThat(inboxOf(self).getFirst().readAt()).isPresent();
    }

    @Test
    void nobody_posts_in_the_name_of_another_organisation() {
        assertThatThrownBy(() -> gate.pass(Look.by(matcher, Permission.CHANGE_VACANCY), passage -> {
                    outbox.add(question(Channel.INBOX), municipality.id(), passage.at());
                    return true;
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(inboxOf(self)).isEmpty();
    }

    @Test
    void a_letter_is_not_posted_when_what_it_tells_about_did_not_happen() {
        assertThatThrownBy(() -> gate.pass(Look.by(matcher, Permission.CHANGE_VACANCY), passage -> {
                    post.send(question(Channel.INBOX), passage);
                    throw new IllegalStateException("the happening failed");
                }))
                .hasMessage("the happening failed");
        assertThat(inboxOf(self)).isEmpty();
    }

    @Test
    void a_job_posts_too() {
        var letter = question(Channel.INBOX);
        jobs.quietly(() -> {
            post.send(letter, servicePoint.id(), clock.instant());
            return true;
        });
        assertThat(inboxOf(self)).hasSize(1);
    }

    @Test
    void without_a_mail_server_a_mail_lies_in_the_tray() {
        var letter = question(Channel.MAIL);
        send(letter);
        deliverAll(clock, one -> Carrier.Outcome.IN_TRAY);
        assertThat(state(letter)).isEqualTo("TRAY");
    }

    @Test
    void a_letter_that_cannot_leave_is_tried_again_later_and_given_up_after_eight_times() {
        var letter = question(Channel.MAIL);
        send(letter);
        var patience = clock;
        for (int attempt = 1; attempt <= 8; attempt++) {
            assertThat(state(letter)).isEqualTo("QUEUED");
            deliverAll(patience, one -> Carrier.Outcome.LATER);
            patience = Clock.offset(patience, java.time.Duration.ofHours(3));
        }
        assertThat(state(letter)).isEqualTo("FAILED");
    }

    @Test
    void a_letter_on_which_the_carrier_stumbles_keeps_no_other_back_and_none_leaves_twice() {
        var before = question(Channel.MAIL);
        var broken = question(Channel.MAIL);
        var after = question(Channel.MAIL);
        for (var letter : List.of(before, broken, after)) send(letter);
        var left = new ArrayList<UUID>();
        Carrier stumbling = letter -> {
            if (letter.id().equals(broken.id())) throw new IllegalArgumentException("a fact that is no day");
            left.add(letter.id());
            return Carrier.Outcome.SENT;
        };
        deliverAll(clock, stumbling);
        deliverAll(clock, stumbling);
        assertThat(left).contains(before.id(), after.id()).doesNotHaveDuplicates();
        assertThat(state(broken)).isEqualTo("QUEUED");
        assertThat(attempts(broken)).isEqualTo(1);
    }

    @Test
    void a_letter_on_which_the_database_stumbles_is_given_up_after_eight_times_too() {
        var letter = question(Channel.MAIL);
        send(letter);
        var patience = clock;
        for (int attempt = 1; attempt <= 8; attempt++) {
            deliverAll(patience, one -> {
                if (one.id().equals(letter.id()))
                    jdbc.sql("select 1 / 0").query(Integer.class).single();
                return Carrier.Outcome.IN_TRAY;
            });
            assertThat(attempts(letter)).isEqualTo(attempt);
            patience = Clock.offset(patience, java.time.Duration.ofHours(3));
        }
        assertThat(state(letter)).isEqualTo("FAILED");
    }

    @Test
    void each_wait_is_twice_as_long_as_the_one_before() {
        var letter = question(Channel.MAIL);
        send(letter);
        deliverAll(clock, one -> Carrier.Outcome.LATER);
        assertThat(waits(letter)).isEqualTo(60);
        var tooSoon = Clock.offset(clock, java.time.Duration.ofSeconds(50));
        deliverAll(tooSoon, one -> Carrier.Outcome.LATER);
        assertThat(attempts(letter)).isEqualTo(1);
        deliverAll(Clock.offset(clock, java.time.Duration.ofSeconds(70)), one -> Carrier.Outcome.LATER);
        assertThat(waits(letter)).isEqualTo(120);
    }

    @Test
    void a_template_is_a_key_and_never_a_sentence() {
        assertThatThrownBy(
                        () -> Letter.about(UUID.randomUUID(), toClient(), Channel.MAIL, "Beste Marja, kom", Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Recipient toClient() {
        return new Recipient.Client(municipality.id(), client);
    }

    private Letter question(Channel channel) {
        return Letter.about(UUID.randomUUID(), toClient(), channel, "proposal.asked", Map.of("until", "2026-12-01"));
    }

    private static Letter letter(Recipient to) {
        return Letter.about(UUID.randomUUID(), to, Channel.INBOX, "proposal.answered", Map.of());
    }

    private void send(Letter letter) {
        gate.pass(Look.by(matcher, Permission.CHANGE_VACANCY), passage -> {
            post.send(letter, passage);
            return true;
        });
    }

    private List<Message> inboxOf(Actor actor) {
        return gate.pass(look(actor), inbox::mine);
    }

    private int unread() {
        return gate.pass(look(self), inbox::unread);
    }

    private boolean read(UUID id) {
        return gate.pass(look(self), passage -> inbox.read(id, passage));
    }

    private static Look look(Actor actor) {
        return actor.self()
                .map(person -> Look.by(actor, Permission.OWN_PROFILE).about(person))
                .orElseGet(() -> Look.by(actor, Permission.CHANGE_VACANCY));
    }

    private void deliverAll(Clock at, Carrier carrier) {
        var delivery = new Delivery(outbox, carrier, ways, jobs, at);
        for (int taken = delivery.deliver(); taken > 0; ) taken = delivery.deliver();
    }

    private int attempts(Letter letter) {
        return jobs.quietly(() -> jdbc.sql("select attempts from post.letter where id = :id")
                .param("id", letter.id())
                .query(Integer.class)
                .single());
    }

    /** Unit: seconds between the last attempt and the next. */
    private int waits(Letter letter) {
        return jobs.quietly(() -> jdbc.sql(
                        "select extract(epoch from next_attempt_at - settled_at)::int from post.letter where id = :id")
                .param("id", letter.id())
                .query(Integer.class)
                .single());
    }

    private String state(Letter letter) {
        return jobs.quietly(() -> jdbc.sql("select state from post.letter where id = :id")
                .param("id", letter.id())
                .query(String.class)
                .single());
    }
}
