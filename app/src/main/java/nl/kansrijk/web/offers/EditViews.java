package nl.kansrijk.web.offers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.catalogue.Quality;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.instruments.editing.Filled;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.EditView.Difference;
import nl.kansrijk.web.offers.EditView.Kept;
import nl.kansrijk.web.offers.EditView.Line;
import nl.kansrijk.web.offers.EditView.Target;
import org.springframework.stereotype.Component;

/** The pages on which instruments are kept, in words. */
@Component
class EditViews {
    static final String KEPT = "/aanbod/beheer";
    static final String NEW = "/aanbod/nieuw";
    private final Filled filled;
    private final Instruments instruments;

    EditViews(Filled filled, Instruments instruments) {
        this.filled = filled;
        this.instruments = instruments;
    }

    /** What was sent and what is wrong with it; nothing when the form is just opened. */
    record Sent(Map<String, List<String>> values, List<FieldError> errors, Optional<String> wrong) {
        static final Sent NOTHING = new Sent(Map.of(), List.of(), Optional.empty());
    }

    /** Instruments of the own organisation. */
    Kept kept(List<Instrument> own, java.time.LocalDate day, Words words) {
        var lines = own.stream()
                .map(one -> new Line(
                        one.name(),
                        "/aanbod/" + one.id() + "/wijzigen",
                        words.say("supply.state." + Derived.state(one, day)),
                        note(one, day, words)))
                .toList();
        return new Kept(lines, lines.isEmpty() ? Optional.of(empty(words)) : Optional.empty());
    }

    EditView fresh(String id, Sent sent, Words words) {
        return new EditView(
                words.say("supply.new"),
                new Target(NEW, id, 0),
                new EditFields(sent.values(), sent.errors(), words).parts(),
                List.of(),
                List.of(),
                List.of(),
                sent.wrong());
    }

    EditView change(Instrument one, Sent sent, Words words) {
        var values = sent.values().isEmpty() ? filled.of(one) : sent.values();
        var here = "/aanbod/" + one.id();
        return new EditView(
                one.name(),
                new Target(here + "/wijzigen", one.id().toString(), one.key().version()),
                new EditFields(values, sent.errors(), words).parts(),
                Quality.lacks(one).stream().map(lack -> lack(lack, words)).toList(),
                ways(one, here, words),
                differences(one, words),
                sent.wrong());
    }

    static String lack(String lack, Words words) {
        var text = "supply.text." + lack;
        return words.knows(text) ? words.say(text) : words.say("supply.lack." + lack);
    }

    private static List<Action> ways(Instrument one, String here, Words words) {
        var version = "?versie=" + one.key().version();
        var ways = new ArrayList<Action>();
        ways.add(Action.link(words.say("supply.look"), here));
        if (one.keeping().active()) ways.add(Action.post(words.say("supply.hide"), here + "/verberg" + version));
        else ways.add(Action.post(words.say("supply.publish"), here + "/publiceer" + version));
        ways.add(Action.post(words.say("supply.confirm"), here + "/bevestig" + version));
        return ways;
    }

    /** What the model changed since it was taken over. */
    private List<Difference> differences(Instrument one, Words words) {
        return one.keeping().model().stream()
                .flatMap(model -> instruments.find(model.id()).stream()
                        .filter(now -> now.key().version() > model.version())
                        .flatMap(now -> instruments.version(model.id(), model.version()).stream()
                                .flatMap(then -> Arrays.stream(TextField.values())
                                        .filter(field -> !then.text(field).equals(now.text(field)))
                                        .map(field -> new Difference(
                                                words.say("supply.text." + field), one.text(field), now.text(field))))))
                .toList();
    }

    private static String note(Instrument one, java.time.LocalDate day, Words words) {
        if (one.keeping().overdue(day))
            return words.say(
                    "supply.note.overdue", words.day(one.keeping().reviewOn().orElseThrow()));
        int lacks = Quality.lacks(one).size();
        if (Derived.state(one, day) != State.PUBLISHED && lacks > 0) return words.count("supply.note.lacks", lacks);
        return one.keeping()
                .reviewOn()
                .map(review -> words.say("supply.note.review", words.day(review)))
                .orElse("");
    }

    private static Lists.Empty empty(Words words) {
        return new Lists.Empty(
                Lists.Empty.Kind.START,
                words.say("supply.kept.none"),
                words.say("supply.kept.none.text"),
                Optional.of(Action.link(words.say("supply.new"), NEW)));
    }
}
