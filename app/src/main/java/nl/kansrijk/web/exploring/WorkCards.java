package nl.kansrijk.web.exploring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.matching.exploring.Within;
import nl.kansrijk.matching.exploring.Within.Wished;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Line;
import nl.kansrijk.web.exploring.Looking.Named;
import nl.kansrijk.web.trainings.TrainingWords;
import org.springframework.stereotype.Component;

/** A kind of work as a card: how near it is in a word, what is there, what closes the gap, what to ask. */
@Component
class WorkCards {
    private static final int MOST_SKILLS = 4;
    private static final int STEP = 50;
    private static final int NEAR = 450;
    private static final int VERY_NEAR = 700;

    private final Labels labels;

    WorkCards(Labels labels) {
        this.labels = labels;
    }

    ChanceCardView card(Within work, Named named, ExploringQuery query, Reader reader) {
        var title = labels.occupation(work.occupation(), reader.words());
        var path = path(work.occupation(), query, reader);
        return new ChanceCardView(
                work.occupation().value().replace(':', '-'),
                title,
                facts(work, reader),
                work.wished() == Wished.NOT ? Optional.empty() : Optional.of(reader.say("wished." + work.wished())),
                List.of(near(work, reader)),
                lines(work, named, query, reader),
                List.of(),
                Optional.of(Action.link(reader.say("way", inside(title)), path)));
    }

    static String path(OccupationCode work, ExploringQuery query, Reader reader) {
        return query.from(query.from()).at(reader.path() + "/" + work.value());
    }

    static Bar near(Within work, Reader reader) {
        return new Bar(reader.say("near"), Math.min(20, work.near() / STEP), word(work, reader));
    }

    /** Of work that is a step away, what takes that step. */
    private static String word(Within work, Reader reader) {
        int near = work.near();
        if (near < NEAR && work.closing().near() >= VERY_NEAR)
            return reader.count("near.after", work.closing().weeks());
        return reader.say("near." + (near >= VERY_NEAR ? very(work) : near >= 550 ? "3" : near >= NEAR ? "2" : "1"));
    }

    /** Where more is new than known, "very near" comes with what makes it so. */
    private static String very(Within work) {
        var skills = work.skills();
        boolean plain =
                skills.can().size() >= skills.fresh().size() + skills.unasked().size();
        if (plain) return "4";
        if (work.openings().fitting() > 0) return "fits";
        return skills.like().isEmpty() ? "heavy" : "like";
    }

    private static String facts(Within work, Reader reader) {
        var sector = Labels.sector(work.sector(), reader.words());
        var found = work.openings();
        if (found.open() == 0) return sector;
        var open = sector + " · " + reader.count("open", found.open());
        return found.fitting() == 0 ? open : open + " · " + reader.count("fitting", found.fitting());
    }

    private List<Line> lines(Within work, Named named, ExploringQuery query, Reader reader) {
        var lines = new ArrayList<Line>();
        var skills = work.skills();
        if (!work.liked().isEmpty()) lines.add(Line.met(liked(work, reader)));
        if (!skills.can().isEmpty()) lines.add(Line.met(said(can(query), skills.can(), reader)));
        if (!skills.like().isEmpty()) lines.add(Line.bridge(said("like", skills.like(), reader)));
        work.closing().trainings().stream()
                .flatMap(named::training)
                .map(one -> TrainingWords.title(one, reader.words()) + ": " + reader.facts(one))
                .forEach(text -> lines.add(Line.bridge(text)));
        if (!skills.fresh().isEmpty()) lines.add(Line.bridge(said("fresh", skills.fresh(), reader)));
        if (!skills.unasked().isEmpty()) lines.add(Line.ask(said("unasked", skills.unasked(), reader)));
        return lines;
    }

    /** Who starts from work is told what that work asks, for nobody said to be able to do it. */
    static String can(ExploringQuery query) {
        return query.from().isPresent() ? "can.from" : "can";
    }

    private static String liked(Within work, Reader reader) {
        var words = reader.words();
        var what = work.liked().stream()
                .map(one -> words.say("explore.likes." + one))
                .collect(java.util.stream.Collectors.joining(" " + words.say("explore.likes.and") + " "));
        return reader.say("liked", what);
    }

    private String said(String key, List<nl.kansrijk.taxonomy.SkillCode> skills, Reader reader) {
        return reader.say(key, labels.skills(skills, MOST_SKILLS, reader.words()));
    }

    static String inside(String title) {
        return title.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + title.substring(1);
    }
}
