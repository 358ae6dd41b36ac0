package nl.kansrijk.web.advice;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.instruments.advice.Advice;
import nl.kansrijk.instruments.advice.Advice.Answer;
import nl.kansrijk.instruments.advice.Check;
import nl.kansrijk.instruments.advice.Need;
import nl.kansrijk.instruments.advice.Recommendation;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.advice.AdviceView.Card;
import org.springframework.stereotype.Component;

/** Puts advice into words: why in words of the own file, for a professional or for the person. */
@Component
class AdviceWords {
    private static final int MOST_REASONS = 2;
    private final StatementWords statements;
    private final Characteristics catalogue;

    AdviceWords(StatementWords statements, Characteristics catalogue) {
        this.statements = statements;
        this.catalogue = catalogue;
    }

    AdviceView professional(Advice advice, String answer, Words words) {
        return new AdviceView(
                advice.chosen().stream()
                        .map(one -> card(one, one.toAsk(), advice, words))
                        .toList(),
                advice.notNow().stream()
                        .map(one -> card(one, one.inTheWay(), advice, words))
                        .toList(),
                answer);
    }

    /** Only what is written for clients; no letters, no scores, nothing that cannot now. */
    AdviceView client(Advice advice, String answer, Words words) {
        return new AdviceView(
                advice.chosen().stream()
                        .filter(one ->
                                !one.instrument().text(TextField.CLIENT_NAME).isBlank())
                        .map(one -> new Card(
                                one.instrument().id().toString(),
                                one.instrument().text(TextField.CLIENT_NAME),
                                href(one.instrument()),
                                words.say("advice.you.because", because(one, words)),
                                List.of(
                                        one.instrument().text(TextField.CLIENT_GAIN),
                                        one.instrument().text(TextField.CLIENT_TIME)),
                                List.of(),
                                "",
                                answered(one.instrument(), advice, "advice.you.answered.", words)))
                        .toList(),
                List.of(),
                answer);
    }

    private Card card(Recommendation one, List<Check> checks, Advice advice, Words words) {
        var instrument = one.instrument();
        return new Card(
                instrument.id().toString(),
                instrument.name(),
                href(instrument),
                words.say("advice.because", because(one, words)),
                facts(instrument, words),
                checks.stream().map(check -> check(check, words)).toList(),
                words.say(
                        "supply.evidence.short",
                        instrument.grounds().evidence().letter().shown()),
                answered(instrument, advice, "advice.answered.", words));
    }

    /** The most pressing of what stands in the file, of what it helps with most. */
    private String because(Recommendation one, Words words) {
        return one.needs().stream()
                .map(Need::because)
                .flatMap(some -> some.stream().limit(MOST_REASONS))
                .map(some -> because(some, words))
                .distinct()
                .limit(MOST_REASONS)
                .collect(Collectors.joining(words.say("advice.and")));
    }

    private String because(Need.Because one, Words words) {
        return one.missing()
                .map(code -> words.say(
                        "advice.missing", words.say(catalogue.get(code).nameKey())))
                .orElseGet(() -> words.say(
                        "advice.says",
                        statements.subject(one.said().fact(), words),
                        statements.says(one.said().fact(), words)));
    }

    private static List<String> facts(Instrument one, Words words) {
        var waiting = one.supply().waitingWeeks().map(weeks -> words.count("advice.waiting", weeks));
        return Stream.of(Stream.of(one.keeping().provider(), one.text(TextField.DURATION)), waiting.stream())
                .flatMap(Function.identity())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static String check(Check check, Words words) {
        return words.say("advice.check." + check.about() + "." + check.outcome(), check.fact());
    }

    private static Optional<String> answered(Instrument one, Advice advice, String key, Words words) {
        return Optional.ofNullable(advice.answers().get(one.id())).map(answer -> answered(answer, key, words));
    }

    private static String answered(Answer answer, String key, Words words) {
        var reason =
                words.knows("advice.reason." + answer.reason()) ? words.say("advice.reason." + answer.reason()) : "";
        return words.say(key + answer.kind(), reason);
    }

    private static String href(Instrument one) {
        return "/aanbod/" + one.id();
    }
}
