package nl.kansrijk.casework.household;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.cards.ContactCards;
import nl.kansrijk.post.Letter;
import nl.kansrijk.post.Post;
import nl.kansrijk.post.Recipient;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Help that is asked of a desk by mail. The desk gets a code and whom to call, never who it is about; it answers how far it is
 * with that code, or a professional writes it down. Source: rows 0-34, 0-35.
 */
@Component
public class Referrals {
    /** What a desk can answer. */
    public static final Set<Track.Status> ANSWERS =
            EnumSet.of(Track.Status.STARTED, Track.Status.DONE, Track.Status.STOPPED);

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private final Household household;
    private final ReferralTable table;
    private final ContactCards cards;
    private final Post post;
    private final Around around;
    private final SecureRandom random = new SecureRandom();

    Referrals(Household household, ReferralTable table, ContactCards cards, Post post, Around around) {
        this.household = household;
        this.table = table;
        this.cards = cards;
        this.post = post;
        this.around = around;
    }

    /** What it works with; address: of the house as others reach it, empty when nobody set it. */
    @Component
    record Around(
            Jobs jobs,
            Clock clock,
            @Value("${kansrijk.address:}") String address) {}

    /** What came of asking. */
    public sealed interface Came {
        /** The desk is asked; also when this very form was sent before. */
        record Sent() implements Came {}

        /** Help of this kind was asked for or runs already. */
        record Runs(Track track) implements Came {}

        /** A desk cannot call who has no telephone number on the contact card. */
        record NoPhone() implements Came {}
    }

    /**
     * Asks a desk for help, in the name of an organisation, when no such help was asked for or runs. The letter goes out with
     * this transaction.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Came send(ClientId client, Desk desk, String from, UUID form, Passage passage) {
        var me = passage.actor();
        var phone = cards.of(me.user(), DutchTime.day(passage.at())).phone();
        if (phone.isBlank()) return new Came.NoPhone();
        var letter = letter(desk, from, phone, form, passage);
        var runs = household.tracks(client, passage).stream()
                .filter(one -> one.kind() == desk.kind() && one.runs())
                .findFirst();
        if (runs.isPresent()) return again(runs.get(), letter);
        add(client, desk, letter, form, passage);
        return new Came.Sent();
    }

    private static Came again(Track runs, Letter letter) {
        boolean same =
                runs.sent().filter(sent -> sent.letter().equals(letter.id())).isPresent();
        return same ? new Came.Sent() : new Came.Runs(runs);
    }

    private Letter letter(Desk desk, String from, String phone, UUID form, Passage passage) {
        var me = passage.actor();
        var code = code();
        var facts = Map.of(
                "code", code,
                "from", from,
                "by", "user:" + me.user().value(),
                "phone", phone,
                "page", around.address() + "/verwijzing/" + code);
        var to = new Recipient.Desk(me.tenant(), desk.code());
        return Letter.about(form, to, Letter.Channel.MAIL, "referral", facts);
    }

    private void add(ClientId client, Desk desk, Letter letter, UUID form, Passage passage) {
        var code = Objects.requireNonNull(letter.facts().get("code"));
        var day = DutchTime.day(passage.at());
        var sent = Optional.of(new Track.Sent(code, letter.id(), Optional.empty()));
        var track = new Track(UUID.randomUUID(), desk.kind(), desk.name(), Track.Status.ASKED, day, sent);
        household.add(client, track, form, passage);
        post.send(letter, passage);
    }

    /** What a code stands for, without the client; empty when it stands for nothing. */
    public Optional<Referral> open(String code) {
        return known(code) ? around.jobs().quietly(() -> table.find(code)) : Optional.empty();
    }

    /** The desk says how far it is; answers whether that was written down. What has ended stays as it is. */
    public boolean reply(String code, Track.Status status) {
        if (!known(code) || !ANSWERS.contains(status)) return false;
        return around.jobs()
                        .quietly(() -> table.reply(code, status, around.clock().instant()))
                == 1;
    }

    private static boolean known(String code) {
        return code.matches("[" + SIGNS + "]{" + LENGTH + "}");
    }

    private String code() {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> SIGNS.substring(i, i + 1))
                .reduce("", String::concat);
    }
}
