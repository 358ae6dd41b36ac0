package nl.kansrijk.web.together;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.kansrijk.profile.Candidate;
import nl.kansrijk.profile.SharePart;
import nl.kansrijk.profile.SharedParts.Shown;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts what employers see without a name into words for the client. */
@Component
class SharedWords {
    private final StatementWords statements;

    SharedWords(StatementWords statements) {
        this.statements = statements;
    }

    /** How the parts stand and the card that follows from it. */
    record Found(Map<SharePart, Shown> parts, Candidate card) {}

    /** Whose page it is: its address, where it goes back to, and who reads. */
    record Place(String path, String back, String backLabel, UserId reader) {}

    SharedView view(Found found, Place place, Words words) {
        var switches = found.parts().entrySet().stream()
                .map(one -> line(one.getKey(), one.getValue(), place.reader(), words))
                .toList();
        return new SharedView(
                place.path(), place.back(), words.say(place.backLabel()), switches, card(found.card(), words));
    }

    private static SharedView.Switch line(SharePart part, Shown shown, UserId reader, Words words) {
        return new SharedView.Switch(
                part.name(),
                words.say("shared.part." + part),
                words.say("shared.part." + part + ".text"),
                shown.open(),
                shown.at().map(at -> {
                    boolean self = shown.by().filter(reader::equals).isPresent();
                    return words.say(self ? "shared.chosen" : "shared.chosen.other", words.day(DutchTime.day(at)));
                }));
    }

    private List<SharedView.Part> card(Candidate card, Words words) {
        return Arrays.stream(SharePart.values())
                .map(part -> new SharedView.Part(
                        words.say("shared.part." + part),
                        card.traits().stream()
                                .filter(part::holds)
                                .map(trait -> says(trait, words))
                                .distinct()
                                .toList()))
                .filter(part -> !part.lines().isEmpty())
                .toList();
    }

    private String says(Candidate.Trait trait, Words words) {
        var fact = new Statement.Fact(trait.characteristic(), trait.item(), trait.value());
        var parts = new ArrayList<String>();
        boolean bare = fact.item().isEmpty() || trait.group() == Candidate.Group.LANGUAGES;
        parts.add(bare ? statements.subject(fact, words) : statements.item(fact, words));
        if (!(trait.value() instanceof Value.Present)) parts.add(statements.says(fact, words));
        return String.join(": ", parts);
    }
}
