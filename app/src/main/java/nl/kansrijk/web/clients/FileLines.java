package nl.kansrijk.web.clients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Recognition;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FileLine.About;
import nl.kansrijk.web.clients.FileLine.Fine;
import nl.kansrijk.web.clients.FileLine.Voice;
import org.springframework.stereotype.Component;

/** Puts what stands in a file into the words of who guides the client. */
@Component
class FileLines {
    private final StatementWords said;

    FileLines(StatementWords said) {
        this.said = said;
    }

    /** One thing; {@code grouped} when the characteristic stands above it. */
    FileLine line(ClientFile.Entry entry, boolean grouped, Optional<String> change, Words words) {
        var statement = entry.statement();
        var own = statement.recognition().words();
        return new FileLine(
                statement.id().toString(),
                about(statement, grouped, words),
                voice(statement, words),
                recognition(statement),
                own.isEmpty() ? Optional.empty() : Optional.of(own),
                entry.otherVoice().map(other -> voice(other, words)),
                fine(entry, words),
                change);
    }

    private About about(Statement statement, boolean grouped, Words words) {
        var subject = subject(statement.fact(), words);
        var name = grouped ? said.item(statement.fact(), words) : subject;
        return new About(subject, name, said.saidOn(statement, words));
    }

    /** What several things are about together, such as "Vaardigheden". */
    String heading(Statement.Fact fact, Words words) {
        return said.characteristic(fact, words);
    }

    Voice voice(Statement statement, Words words) {
        return new Voice(said.says(statement.fact(), words), said.saidBy(statement, words));
    }

    String subject(Statement.Fact fact, Words words) {
        return said.subject(fact, words);
    }

    /** Where a characteristic is used, in words: matching, cards, talks, and how complete its panel is. */
    static List<String> uses(Characteristic line, Words words) {
        var uses = new ArrayList<>(line.uses().stream()
                .sorted()
                .map(use -> words.say("use." + use))
                .toList());
        if (line.counts()) uses.add(words.say("use.complete"));
        return uses;
    }

    /** As {@link #recognition(Recognition.Status)}; what the client said is not asked of the client again. */
    private static String recognition(Statement statement) {
        var status = statement.recognition().status();
        boolean own = statement.source().type() == Source.Type.SELF && status == Recognition.Status.NOT_ASKED;
        return own ? "own" : recognition(status);
    }

    static String recognition(Recognition.Status status) {
        return switch (status) {
            case NOT_ASKED -> "not-asked";
            case RECOGNISED -> "agrees";
            case PARTLY -> "partly";
            case DISPUTED -> "disputes";
        };
    }

    private Fine fine(ClientFile.Entry entry, Words words) {
        var terms = entry.statement().terms();
        return new Fine(
                words.say("file.share." + terms.share()),
                terms.validUntil()
                        .map(day -> words.say("file.until", words.shortDay(day)))
                        .orElseGet(() -> words.say("file.until.delivery")),
                standing(entry, words),
                uses(entry.characteristic(), words));
    }

    private static Optional<String> standing(ClientFile.Entry entry, Words words) {
        if (entry.counts()) return Optional.empty();
        boolean disputed = entry.statement().recognition().disputed();
        return Optional.of(words.say(disputed ? "file.not.disputed" : "file.not.expired"));
    }

    /** A name that stands in the bundles, in the middle of a sentence. */
    static String inside(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
