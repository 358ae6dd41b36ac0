package nl.kansrijk.web.picture;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.life.SelfViews;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** What someone chose and typed about how the client is seen, or about work that was seen from nearby. */
record SelfImageForm(Map<String, String> sent) {
    private static final int LONGEST = 500;
    private static final int ROWS = 3;
    private static final List<String> VIEWS = List.of("1", "2", "3", "4");

    SelfImageForm {
        sent = Map.copyOf(sent);
    }

    String view() {
        return value("beeld");
    }

    String example() {
        return value("voorbeeld");
    }

    /** Whose view it is: someone alone says the own one. */
    Source.Type voice(boolean alone) {
        return alone || value("wie").equals(Source.Type.SELF.name()) ? Source.Type.SELF : Source.Type.PROF;
    }

    Optional<SelfViews.Taster> taster() {
        return Arrays.stream(SelfViews.Taster.values())
                .filter(one -> one.name().equals(value("wat")))
                .findFirst();
    }

    /** The day, when it is no later than today and within two years. */
    Optional<LocalDate> day(LocalDate today) {
        try {
            return Optional.of(LocalDate.parse(value("dag")))
                    .filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(2)));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }

    /** What is missing; a view always goes with an example. */
    List<FieldError> wrong() {
        return Stream.of(
                        wrong(!VIEWS.contains(view()), "beeld", "selfimage.wrong.view"),
                        wrong(example().isEmpty(), "voorbeeld", "selfimage.wrong.example"),
                        wrong(example().length() > LONGEST, "voorbeeld", "selfimage.wrong.long"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<FieldError> wrong(boolean is, String field, String key) {
        return is ? Optional.of(FieldError.of(field, key)) : Optional.empty();
    }

    SelfImageView.Form form(boolean alone, LocalDate today, List<FieldError> errors, Words words) {
        return new SelfImageView.Form(
                alone ? Optional.empty() : Optional.of(who(words)),
                view(errors, words),
                example(errors, words),
                what(words),
                when(today, words));
    }

    private Field.Radios who(Words words) {
        var voices = Stream.of(Source.Type.SELF, Source.Type.PROF)
                .map(one -> Field.Option.of(one.name(), words.say("selfimage.who." + one)))
                .toList();
        return new Field.Radios(
                Field.Ask.of("wie", words.say("selfimage.who")), voice(false).name(), voices);
    }

    private Field.Radios view(List<FieldError> errors, Words words) {
        var views = VIEWS.stream()
                .map(one -> Field.Option.of(one, words.say("characteristic.SS_SELFIMAGE.value." + one)))
                .toList();
        var ask = Field.Ask.of("beeld", words.say("selfimage.view")).wrongAmong(errors, words);
        return new Field.Radios(ask, view(), views);
    }

    private Field.Area example(List<FieldError> errors, Words words) {
        var ask = Field.Ask.of("voorbeeld", words.say("selfimage.example"))
                .hinted(words.say("selfimage.example.hint"))
                .wrongAmong(errors, words);
        return new Field.Area(ask, example(), ROWS, LONGEST);
    }

    private static Field.Radios what(Words words) {
        var tasters = Arrays.stream(SelfViews.Taster.values())
                .map(one -> Field.Option.of(one.name(), words.say("characteristic.TASTER.item." + one)))
                .toList();
        return new Field.Radios(Field.Ask.of("wat", words.say("selfimage.what")), "", tasters);
    }

    private static Field.Date when(LocalDate today, Words words) {
        var first = today.minusYears(2).toString();
        return new Field.Date(Field.Ask.of("dag", words.say("selfimage.when")), "", first, today.toString());
    }

    private String value(String name) {
        return sent.getOrDefault(name, "").strip();
    }
}
