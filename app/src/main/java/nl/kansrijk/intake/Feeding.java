package nl.kansrijk.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.NewStatement;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Tellings.Told;
import nl.kansrijk.profile.Value;
import nl.kansrijk.shared.DutchTime;
import org.springframework.stereotype.Component;

/** Turns answers into what the profile says of a person, in the client's own voice, and scores into what follows from them. */
@Component
class Feeding {
    private final Characteristics catalogue;

    Feeding(Characteristics catalogue) {
        this.catalogue = catalogue;
    }

    /** What these questions say of the person, after what they take back. What was picked from a list is only named. */
    Told told(List<Question> asked, Replies replies) {
        var back = new ArrayList<NewStatement>();
        var said = new ArrayList<NewStatement>();
        var named = new ArrayList<NewStatement>();
        for (var question : asked)
            for (var part : question.parts())
                for (var one : told(question, part, replies)) {
                    boolean over = one.validUntil().isPresent();
                    (over ? back : part.kind().picks() ? named : said).add(one);
                }
        back.addAll(said);
        return new Told(back, named);
    }

    /** What was measured. */
    List<NewStatement> measured(List<Score> scores) {
        return scores.stream()
                .map(score -> new NewStatement(
                        new Fact(score.scale().name(), "", new Value.Number(score.mean())),
                        new Source(Source.Type.DER, score.formula(), DutchTime.day(score.at())),
                        score.basis().confidence(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()))
                .toList();
    }

    private List<NewStatement> told(Question question, Part part, Replies replies) {
        var newest = replies.newest(question.code(), part.name());
        if (newest.isEmpty() || part.feeds().isEmpty()) return List.of();
        var now = replies.value(question.code(), part.name());
        var day = DutchTime.day(newest.get().entry().at());
        var source = new Source(Source.Type.SELF, question.code(), day);
        return part.feeds().stream()
                .flatMap(feed -> part.kind().several()
                        ? each(part, feed, now, source, gone(question, part, now, replies))
                        : one(part, feed, now, source).stream())
                .toList();
    }

    private Stream<NewStatement> each(Part part, Feed feed, String now, Source source, List<String> gone) {
        var about = catalogue.get(feed.characteristic());
        var there = Part.several(now).stream()
                .filter(Feeding::listed)
                .flatMap(chosen -> Saying.value(about, Saying.worth(part, feed, chosen), source.observedOn())
                        .map(value -> Saying.said(feed.characteristic(), Saying.item(chosen), value, source, part))
                        .stream());
        var back = gone.stream()
                .filter(Feeding::listed)
                .flatMap(left -> Saying.value(about, Saying.worth(part, feed, left), source.observedOn())
                        .map(value -> Saying.takenBack(
                                Saying.said(feed.characteristic(), Saying.item(left), value, source, part)))
                        .stream());
        return Stream.of(back, there, rest(part, feed, now, source)).flatMap(some -> some);
    }

    /** "De andere heb ik niet": what is on the list and not chosen is not there; without it nobody said so. */
    private Stream<NewStatement> rest(Part part, Feed feed, String now, Source source) {
        if (part.choices().stream().noneMatch(choice -> choice.value().equals(Part.REST))) return Stream.empty();
        var chosen = Part.several(now);
        return part.choices().stream()
                .map(Part.Choice::value)
                .filter(Feeding::listed)
                .map(item -> {
                    var not = Saying.said(
                            feed.characteristic() + Characteristic.NOT, item, new Value.Present(), source, part);
                    return chosen.contains(Part.REST) && !chosen.contains(item) ? not : Saying.takenBack(not);
                });
    }

    private Optional<NewStatement> one(Part part, Feed feed, String now, Source source) {
        if (now.isEmpty()) return Optional.empty();
        int step = part.kind().steps() ? Integer.parseInt(now) - part.range().from() : 0;
        return Saying.value(catalogue.get(feed.characteristic()), feed.valueOf(now, step), source.observedOn())
                .map(value -> Saying.said(feed.characteristic(), feed.item(), value, source, part));
    }

    /** What could be chosen, was chosen before or known before, and is not chosen now. */
    private static List<String> gone(Question question, Part part, String now, Replies replies) {
        var chosen = Part.several(now);
        var earlier = replies.newestFirst().stream()
                .filter(one -> one.about(question.code(), part.name()))
                .flatMap(one -> Part.several(one.value()).stream());
        var known = part.choices().stream().map(Part.Choice::value);
        return (part.kind().picks() ? earlier : known)
                .distinct()
                .filter(one -> !chosen.contains(one))
                .toList();
    }

    /** Own words are in no list: they stay what was said in the talk. What is not chosen is no thing either. */
    private static boolean listed(String chosen) {
        return !chosen.startsWith(Part.OWN) && !chosen.equals(Part.REST);
    }
}
