package nl.kansrijk.post;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.shared.UserId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes a letter out in a language, for one way of sending. A template may have words for each way; without them the general words
 * stand there, which say only that something lies ready. A fact is a day ({@code 2026-12-31}), a moment in Dutch time
 * ({@code 2026-12-31T10:00}), a colleague ({@code user:…}), another text ({@code key:…}) or just itself.
 */
@Component
public class Wording {
    /** The languages in which every template has words. */
    static final Set<String> LANGUAGES = Set.of("nl", "en");

    private final MessageSource words;
    private final Function<UserId, String> colleagues;

    @Autowired
    Wording(MessageSource words, Accounts accounts) {
        this(words, id -> accounts.find(id).map(Account::name).orElse(""));
    }

    Wording(MessageSource words, Function<UserId, String> colleagues) {
        this.words = words;
        this.colleagues = colleagues;
    }

    /** The same for who has these names at hand, so that many letters ask for nobody one by one. */
    public Wording knowing(Map<UserId, String> names) {
        return new Wording(words, id -> Optional.ofNullable(names.get(id)).orElseGet(() -> colleagues.apply(id)));
    }

    /** A letter in words. */
    public record Written(String subject, String text) {}

    /** The words of this template with these facts. Key: with {@code post.} in front. */
    public Written of(String key, Map<String, String> facts, Letter.Channel channel, Locale language) {
        return new Written(
                said(key, ".subject", facts, channel, language), said(key, ".text", facts, channel, language));
    }

    Written of(Letter letter, Locale language) {
        return of("post." + letter.template(), letter.facts(), letter.channel(), language);
    }

    /** Whether this template has words for this way, so that it may say more than that something lies ready. */
    boolean has(Letter letter, Locale language) {
        return text(own("post." + letter.template(), letter.channel()) + ".text", language)
                .isPresent();
    }

    private String said(String key, String ending, Map<String, String> facts, Letter.Channel channel, Locale language) {
        var text = text(own(key, channel) + ending, language)
                .or(() -> text(key + ending, language))
                .orElse(key + ending);
        for (var fact : facts.entrySet())
            text = text.replace("{" + fact.getKey() + "}", said(fact.getValue(), language));
        return text;
    }

    private static String own(String key, Letter.Channel channel) {
        return key + "." + channel.name().toLowerCase(Locale.ROOT);
    }

    private Optional<String> text(String key, Locale language) {
        return Optional.ofNullable(words.getMessage(key, null, "", language)).filter(text -> !text.isEmpty());
    }

    private String said(String fact, Locale language) {
        if (fact.startsWith("key:")) return text(fact.substring(4), language).orElse(fact);
        if (fact.startsWith("user:")) return colleagues.apply(UserId.of(fact.substring(5)));
        if (fact.matches("\\d{4}-\\d{2}-\\d{2}")) return day(LocalDate.parse(fact), language);
        if (!fact.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}")) return fact;
        var moment = LocalDateTime.parse(fact);
        var hour = DateTimeFormatter.ofPattern("HH:mm").format(moment);
        return text("frame.moment", language)
                .orElse("{0}, {1}")
                .replace("{0}", day(moment.toLocalDate(), language))
                .replace("{1}", hour);
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language).format(day);
    }
}
