package nl.kansrijk.web.measures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.profile.Picture;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.measures.PicturesView.Line;
import nl.kansrijk.web.measures.PicturesView.Next;
import org.springframework.stereotype.Component;

/** Says of own clients what their picture misses and what to do about it. */
@Component
class PictureWords {
    private static final String HERE = "/beeld/klanten";
    private final MeasureWords measures;

    PictureWords(MeasureWords measures) {
        this.measures = measures;
    }

    /** What is asked for: what is missing, anything when empty, and which page. */
    record Query(Optional<Measure> measure, int leaf) {
        private static final int PAGE_SIZE = 25;

        List<Picture> page(List<Picture> missing) {
            return missing.stream()
                    .skip((leaf - 1L) * PAGE_SIZE)
                    .limit(PAGE_SIZE)
                    .toList();
        }

        private String href(int other) {
            return HERE + "?blad=" + other
                    + measure.map(one -> "&mist=" + one.code()).orElse("");
        }

        private Optional<Lists.Leaf> leaf(int found, Words words) {
            if (found <= PAGE_SIZE) return Optional.empty();
            int last = Math.min(leaf * PAGE_SIZE, found);
            return Optional.of(new Lists.Leaf(
                    words.say("pictures.leaf", (leaf - 1) * PAGE_SIZE + 1, last, found),
                    leaf > 1 ? Optional.of(href(leaf - 1)) : Optional.empty(),
                    last < found ? Optional.of(href(leaf + 1)) : Optional.empty()));
        }
    }

    /** Whether a picture misses this, or anything. */
    Predicate<Picture> misses(Optional<Measure> measure, Instant at) {
        var limits = measures.norms(at).limits();
        return picture -> Measure.ALL.stream()
                .filter(one -> measure.isEmpty() || measure.get() == one)
                .anyMatch(one -> missing(one, picture, limits));
    }

    PicturesView view(PicturesPage.Found found, Query query, Words words) {
        var limits = measures.norms(found.at()).limits();
        var counters = new ArrayList<Lists.Counter>();
        counters.add(counter(Optional.empty(), found, query, words));
        Measure.ALL.forEach(one -> counters.add(counter(Optional.of(one), found, query, words)));
        var lines = found.page().stream()
                .map(one -> line(one, found, limits, words))
                .toList();
        var shown = words.count(
                "pictures.shown", found.missing().size(), found.all().size());
        return new PicturesView(
                counters,
                shown,
                lines,
                empty(lines, words),
                query.leaf(found.missing().size(), words));
    }

    private Lists.Counter counter(Optional<Measure> measure, PicturesPage.Found found, Query query, Words words) {
        return new Lists.Counter(
                words.say("pictures.misses." + measure.map(Measure::code).orElse("any")),
                found.all().stream().filter(misses(measure, found.at())).count(),
                HERE + measure.map(one -> "?mist=" + one.code()).orElse(""),
                query.measure().equals(measure));
    }

    private static Line line(Picture one, PicturesPage.Found found, Measure.Limits limits, Words words) {
        var href = "/klanten/" + one.client().value();
        var missing = Measure.ALL.stream()
                .filter(measure -> missing(measure, one, limits))
                .map(measure -> words.say("pictures.misses." + measure.code()))
                .toList();
        boolean talk = !one.view() || !one.cause() || !one.competencies();
        var next = talk
                ? new Next(words.say("pictures.talk"), href + "/gesprek")
                : new Next(words.say("together.way"), href + "/zo-zien-wij-het");
        var name = found.names().getOrDefault(one.client(), "");
        return new Line(
                name.isEmpty() ? words.say("clients.noname") : name,
                href,
                words.say("pictures.known", one.known(), one.core()),
                missing,
                next);
    }

    /** Of whom others said nothing, no answer is missing. */
    private static boolean missing(Measure measure, Picture picture, Measure.Limits limits) {
        if (measure == Measure.ANSWERS && picture.answers().asked() == 0) return false;
        return !measure.with(limits).test(picture);
    }

    private static Optional<Lists.Empty> empty(List<Line> lines, Words words) {
        return lines.isEmpty()
                ? Optional.of(new Lists.Empty(
                        Lists.Empty.Kind.NO_RESULT,
                        words.say("pictures.none"),
                        words.say("pictures.none.text"),
                        Optional.empty()))
                : Optional.empty();
    }
}
