package nl.kansrijk.casework.household;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
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

    /**
     * Asks a desk for help, in the name of an organisation; the same form twice is once. The letter goes out with this transaction.
     * Answers whether it was asked: a desk cannot call who has no telephone number on the contact card.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean send(ClientId client, Desk desk, String from, UUID form, Passage passage) {
        var me = passage.actor();
        var day = DutchTime.day(passage.at());
        var phone = cards.of(me.user(), day).phone();
        if (phone.isBlank()) return false;
        var code = code();
        var facts = Map.of(
                "code", code,
                "from", from,
                "by", "user:" + me.user().value(),
                "phone", phone,
                "page", around.address() + "/verwijzing/" + code);
        var to = new Recipient.Desk(me.tenant(), desk.code());
        var letter = Letter.about(form, to, Letter.Channel.MAIL, "referral", facts);
        var sent = new Track.Sent(code, letter.id(), Optional.empty());
        var track = new Track(UUID.randomUUID(), desk.kind(), desk.name(), Track.Status.ASKED, day, Optional.of(sent));
        household.add(client, track, form, passage);
        post.send(letter, passage);
        return true;
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
