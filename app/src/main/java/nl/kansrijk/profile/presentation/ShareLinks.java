package nl.kansrijk.profile.presentation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Jobs;
import nl.kansrijk.access.Keys;
import nl.kansrijk.access.Passage;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;

/** Makes, stops and opens links. Opening has no passage, because nobody is known who opens: it is counted for the person. */
@Component
public class ShareLinks {
    /** How long a link may work. Unit: days. */
    public static final List<Integer> DAYS = List.of(14, 30, 90);

    private static final String PURPOSE = "sharelink";
    private static final int TOKEN_BYTES = 24;
    private final SecureRandom random = new SecureRandom();
    private final ShareLinkTable table;
    private final Showing showing;
    private final Keys keys;
    private final Jobs jobs;
    private final Terms terms;

    ShareLinks(ShareLinkTable table, Showing showing, Keys keys, Jobs jobs, Terms terms) {
        this.table = table;
        this.showing = showing;
        this.keys = keys;
        this.jobs = jobs;
        this.terms = terms;
    }

    /** Time, and how often a link may be opened. */
    @Component
    record Terms(Clock clock, RuleParameters rules) {
        int mostInAnHour(Instant at) {
            return (int) rules.value("share.viewsPerHour", DutchTime.day(at));
        }
    }

    List<ShareLink> of(ClientId client) {
        return table.of(client).stream().map(this::unsealed).toList();
    }

    /** Makes a link under this number that works so many {@link #DAYS}. Sending the same form twice makes one. */
    public void make(ClientId client, UUID number, int days, Passage passage) {
        passage.mustBeAbout(client);
        if (!DAYS.contains(days)) throw new IllegalArgumentException("a link works " + DAYS + " days, not " + days);
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var until = DutchTime.day(passage.at()).plusDays(days);
        var seen = new ShareLink.Seen(0, Optional.empty());
        var link = new ShareLink(number, token, CodeNames.of(number), until, Optional.empty(), seen);
        var sealed = new ShareLinkTable.Sealed(link, keys.seal(token, PURPOSE));
        table.add(passage.actor().tenant(), client, sealed, hash(token), passage.at());
    }

    /** From now on nobody sees anything through it; false when there is no such link that works. */
    public boolean stop(ClientId client, UUID link, Passage passage) {
        passage.mustBeAbout(client);
        return table.stop(client, link, passage.at()) == 1;
    }

    /** Opens the presentation behind a token, and counts. */
    public Opened open(String token) {
        if (!token.matches("[A-Za-z0-9_-]{32}")) return new Opened.Gone();
        return jobs.quietly(() -> {
            var at = terms.clock().instant();
            var viewed = table.view(hash(token), DutchTime.day(at), at);
            if (viewed.isEmpty()) return new Opened.Gone();
            if (viewed.get().inThisHour() > terms.mostInAnHour(at)) return new Opened.Busy();
            return showing.of(viewed.get().client(), CodeNames.of(viewed.get().id()))
                    .<Opened>map(Opened.Seen::new)
                    .orElseGet(Opened.Gone::new);
        });
    }

    private String hash(String token) {
        return keys.pseudonym(token, PURPOSE);
    }

    private ShareLink unsealed(ShareLinkTable.Sealed sealed) {
        var link = sealed.link();
        var token = keys.open(sealed.token(), PURPOSE);
        return new ShareLink(link.id(), token, link.codeName(), link.until(), link.stopped(), link.seen());
    }
}
