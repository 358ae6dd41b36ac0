package nl.kansrijk.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.shared.DutchTime;
import org.springframework.context.MessageSource;

/**
 * Every text a page shows, in the language of the reader. Texts are keys in {@code messages/*_nl.properties} and
 * {@code *_en.properties}; {@code {0}} and further stand for what is filled in, an apostrophe is just an apostrophe.
 * Errors: an unknown key stops the page, so that no key is ever shown to a reader.
 */
public final class Words {

    private final MessageSource source;
    private final Locale locale;
    private final Map<String, String> own;

    /** Words of this source in this language. */
    public Words(MessageSource source, Locale locale) {
        this(source, locale, Map.of());
    }

    private Words(MessageSource source, Locale locale, Map<String, String> own) {
        this.source = source;
        this.locale = locale;
        this.own = own;
    }

    /** The same words, but for these keys other texts, in the language of the reader. */
    public Words over(Map<String, String> texts) {
        return texts.isEmpty() ? this : new Words(source, locale, texts);
    }

    /** The text of a key; whole numbers among the facts get the separators of the language. */
    public String say(String key, Object... facts) {
        var text = Optional.ofNullable(own.get(key)).orElseGet(() -> source.getMessage(key, null, locale));
        for (int i = 0; i < facts.length; i++) text = text.replace("{" + i + "}", shown(facts[i]));
        return text;
    }

    /** The text of {@code key.one} for exactly one, else of {@code key.many}; the number itself is {@code {0}}. */
    public String count(String key, long number, Object... more) {
        var facts = new Object[more.length + 1];
        facts[0] = number;
        System.arraycopy(more, 0, facts, 1, more.length);
        return say(key + (number == 1 ? ".one" : ".many"), facts);
    }

    /** Whether a bundle has this key; for codes that may not have a text of their own. */
    public boolean knows(String key) {
        return own.containsKey(key)
                || source.getMessage(key, null, "", locale) instanceof String text && !text.isEmpty();
    }

    /** A whole number with the separators of the language. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** An amount given in cents, as euros. */
    public String euro(long cents) {
        var format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(java.util.Currency.getInstance("EUR"));
        return format.format(java.math.BigDecimal.valueOf(cents, 2));
    }

    /** A number with at most two decimals, with the signs of the language. */
    public String decimal(java.math.BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(value);
    }

    /** A date written out: dinsdag 2 december 2026. */
    public String day(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
    }

    /** A month written out: december 2026. */
    public String month(LocalDate date) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(date);
    }

    /** A date under the name of its month: dinsdag 2 december. */
    public String dayOfMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(date);
    }

    /** A date for tables: 2 dec 2026. */
    public String shortDay(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale).format(date).replace(".", "");
    }

    /** A moment in Dutch time, written out: dinsdag 2 december 2026, 10:00 uur. */
    public String moment(Instant at) {
        var here = at.atZone(DutchTime.ZONE);
        return say(
                "frame.moment",
                day(here.toLocalDate()),
                DateTimeFormatter.ofPattern("HH:mm").format(here));
    }

    /** Which way the language is written, for {@code dir}: ltr or rtl. */
    public String direction() {
        return Language.of(language()).direction();
    }

    /** Whether a native reader has checked this language. */
    public boolean checked() {
        return Language.of(language()).checked();
    }

    /** Language code for {@code lang}, such as nl. */
    public String language() {
        return locale.getLanguage();
    }

    private String shown(Object fact) {
        return fact instanceof Integer || fact instanceof Long ? number(((Number) fact).longValue()) : fact.toString();
    }
}
