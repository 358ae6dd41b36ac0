package nl.kansrijk.web.region;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.employers.Contact;
import nl.kansrijk.employers.Vacancy;
import nl.kansrijk.matching.region.Mismatch;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.region.LongOpenView.Call;

/** Whom to call about one vacancy, and what can be said: a message that only has to be sent. Days: how long it is open. */
final class CallWords {
    private final Vacancy vacancy;
    private final long days;
    private final Phrases phrases;
    private final Reader reader;
    private final Words words;

    CallWords(Vacancy vacancy, long days, Phrases phrases, Reader reader) {
        this.vacancy = vacancy;
        this.days = days;
        this.phrases = phrases;
        this.reader = reader;
        this.words = reader.words();
    }

    /** Base: the kind of condition that is talked over. */
    Call about(String base, Mismatch.Cause cause) {
        var contact = vacancy.draft().application().contact();
        var says = says(contact, base, cause);
        var who = Stream.of(contact.name(), contact.role())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new Call(who, ways(contact, says), says);
    }

    private List<Lists.Tab> ways(Contact contact, String says) {
        if (contact.phone().isBlank() && contact.email().isBlank())
            return List.of(way(
                    words.say("region.call.find"),
                    "/werkgevers/" + vacancy.employer().value()));
        var phone = Stream.of(contact.phone())
                .filter(number -> !number.isBlank())
                .map(number -> way(words.say("region.call.phone", number), Frame.Contact.dial(number)));
        var mail = Stream.of(contact.email())
                .filter(address -> !address.isBlank())
                .map(address -> way(words.say("region.call.mail"), mail(address, says)));
        return Stream.concat(phone, mail).toList();
    }

    private static Lists.Tab way(String label, String href) {
        return new Lists.Tab(label, href, false);
    }

    private String mail(String address, String says) {
        var subject = words.say("region.call.subject", vacancy.title());
        return "mailto:" + inAddress(address).replace("%40", "@") + "?subject=" + inAddress(subject) + "&body="
                + inAddress(says);
    }

    /** A mail program reads a plus as a plus. */
    private static String inAddress(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private String says(Contact contact, String base, Mismatch.Cause cause) {
        int only = cause.figures().only();
        return Stream.of(
                        words.say(
                                "region.call.hello",
                                contact.name().isBlank() ? words.say("region.call.reader") : contact.name()),
                        words.say("region.call.open", vacancy.title(), words.count("region.open.days", days)),
                        asks(base, cause),
                        only == 0 ? "" : words.say("region.call.gain", Few.people(only, words)),
                        words.say("region.call.talk"),
                        words.say("region.call.bye", reader.actor().name()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String asks(String base, Mismatch.Cause cause) {
        return cause.task()
                .map(task -> words.say("region.call.ask.task", phrases.say(task, words)))
                .orElseGet(() -> words.say("region.call.ask." + base));
    }
}
