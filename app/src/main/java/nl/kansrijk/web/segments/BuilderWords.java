package nl.kansrijk.web.segments;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.segments.Recipe;
import nl.kansrijk.profile.segments.Segment;
import nl.kansrijk.profile.segments.Size;
import nl.kansrijk.profile.segments.Trait;
import nl.kansrijk.profile.segments.Traits;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.segments.BuilderView.Section;
import org.springframework.stereotype.Component;

/** The page on which a group is built. */
@Component
class BuilderWords {
    private static final String HARD = "HARD";
    private static final List<String> SECTIONS = List.of("KIJK", "WIL", "KAN", "PRAKTISCH", "SPEELT", HARD);

    private final Traits traits;
    private final Characteristics catalogue;
    private final SegmentWords segments;

    BuilderWords(Traits traits, Characteristics catalogue, SegmentWords segments) {
        this.traits = traits;
        this.catalogue = catalogue;
        this.segments = segments;
    }

    BuilderView view(SegmentForm form, Optional<Size> size, List<FieldError> errors, Words words) {
        return new BuilderView(
                words.say(form.version() == 0 ? "segments.new" : "segments.change"),
                join(form.recipe(), errors, words),
                SECTIONS.stream()
                        .map(section -> section(section, form.recipe(), words))
                        .toList(),
                new BuilderView.Outcome(
                        size.map(found -> SegmentWords.size(found, words))
                                .orElseGet(() -> words.say("segments.size.none")),
                        segments.rules(form.recipe(), words),
                        segments.warning(form.recipe(), "", words)),
                new BuilderView.Keep(name(form.name(), errors, words), Packs.fields(form.pack(), words)),
                new BuilderView.Target(
                        form.id().toString(),
                        form.version(),
                        form.version() == 0 ? SegmentsPage.PATH : SegmentsPage.PATH + "/" + form.id()));
    }

    private static Field.Text name(String typed, List<FieldError> errors, Words words) {
        var ask = Field.Ask.of("naam", words.say("segments.name"))
                .hinted(words.say("segments.name.hint"))
                .wrongAmong(errors, words);
        return Field.Text.of(ask, typed, Segment.LONGEST);
    }

    private static Field.Radios join(Recipe recipe, List<FieldError> errors, Words words) {
        var ask = Field.Ask.of(SegmentForm.JOIN, words.say("segments.join")).wrongAmong(errors, words);
        var options = Stream.of(Recipe.Join.values())
                .map(join -> Field.Option.of(join.name(), words.say("segments.join." + join)))
                .toList();
        return new Field.Radios(ask, recipe.join().name(), options);
    }

    private Section section(String section, Recipe recipe, Words words) {
        var fields = traits.all().stream()
                .filter(trait -> section(trait).equals(section))
                .map(trait -> field(trait, recipe, words))
                .toList();
        return new Section(
                "deel-" + section,
                words.say("panel." + section),
                section.equals(HARD) ? Optional.of(words.say("segments.hard.note")) : Optional.empty(),
                fields.stream().anyMatch(field -> !field.values().isEmpty()),
                fields);
    }

    private String section(Trait trait) {
        return trait.hard()
                ? HARD
                : catalogue.get(trait.characteristic()).panel().name();
    }

    private Field.Checkboxes field(Trait trait, Recipe recipe, Words words) {
        var chosen = recipe.rules().stream()
                .filter(rule -> rule.trait().equals(trait))
                .flatMap(rule -> rule.options().stream())
                .collect(Collectors.toSet());
        var options = trait.options().stream()
                .map(option -> Field.Option.of(option, segments.option(trait, option, words)))
                .toList();
        return new Field.Checkboxes(
                Field.Ask.of(trait.code(), segments.name(trait, words)), Set.copyOf(chosen), options);
    }
}
