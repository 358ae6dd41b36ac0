package nl.kansrijk.web.triage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.taxonomy.OccupationCode;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.triage.Advice;
import nl.kansrijk.triage.Diagnosis;
import nl.kansrijk.triage.Given;
import nl.kansrijk.triage.Input;
import nl.kansrijk.triage.Missing;
import nl.kansrijk.triage.TriageRun;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** Puts the reasons of an advice in words: those of the table, which the client reads too. */
@Component
class ReasonWords {
    private static final int MOST = 8;
    private static final String SPEAKING = "characteristic.HS_LANG_NL.value.";
    private final Occupations occupations;

    ReasonWords(Occupations occupations) {
        this.occupations = occupations;
    }

    AdviceView.Reasons of(TriageRun run, List<String> course, String path, Words words) {
        var advice = run.advice();
        var missing = run.inputs().missing();
        int left = missing.size() - MOST;
        return new AdviceView.Reasons(
                advice.fired().stream()
                        .map(row -> new AdviceView.Row(row(row, words), row.row()))
                        .toList(),
                tracks(advice, words),
                missing.stream().limit(MOST).map(one -> gap(one, path, words)).toList(),
                left > 0 ? Optional.of(words.say("triage.missing.more", left)) : Optional.empty(),
                diagnosis(Diagnosis.of(run), words),
                course,
                run.id().toString());
    }

    /** A row in the words of the table. */
    String row(Advice.Fired row, Words words) {
        return words.say("triage.row." + row.row(), facts(row.facts(), words).toArray());
    }

    static List<String> tracks(Advice advice, Words words) {
        return advice.tracks().stream()
                .map(track -> words.say("triage.track." + track))
                .toList();
    }

    private List<Object> facts(Map<String, String> facts, Words words) {
        var shown = new ArrayList<Object>();
        Optional.ofNullable(facts.get("day"))
                .map(LocalDate::parse)
                .map(words::day)
                .ifPresent(shown::add);
        Optional.ofNullable(facts.get("weeks")).ifPresent(shown::add);
        Optional.ofNullable(facts.get("occupation"))
                .map(code -> occupation(code, words))
                .ifPresent(shown::add);
        return shown;
    }

    private String occupation(String code, Words words) {
        var known = new OccupationCode(code);
        return occupations
                .find(known)
                .map(found -> occupations
                        .label(known, Locale.of(words.language()))
                        .text()
                        .toLowerCase(Locale.ROOT))
                .orElse(code);
    }

    private static AdviceView.Gap gap(Missing one, String path, Words words) {
        var what = words.say("triage.missing." + one.why(), name(one, words));
        return switch (one.why()) {
            case UNKNOWN, EXPIRED -> new AdviceView.Gap(what, path + asked(one), words.say("triage.missing.ask"));
            case NOT_ASKED, DISPUTED ->
                new AdviceView.Gap(what, path + "/zo-zien-wij-het", words.say("triage.missing.together"));
        };
    }

    private static String asked(Missing one) {
        return one.input() == Input.GAP_WEEKS ? "/kansen-verkennen" : "/gesprek";
    }

    static String name(Missing one, Words words) {
        var known = "characteristic." + one.characteristic();
        return words.say(words.knows(known) ? known : "triage.missing." + one.characteristic());
    }

    private static List<Lists.Fact> diagnosis(Diagnosis found, Words words) {
        return List.of(
                new Lists.Fact(words.say("triage.market"), words.say("triage.market." + found.market())),
                new Lists.Fact(words.say("triage.support"), words.say("triage.support." + found.support())));
    }

    static List<String> changes(Advice advice, Words words) {
        return advice.changes().stream()
                .map(one -> words.say(
                        "triage.change",
                        words.say("triage.input." + one.input().column()),
                        value(one.input(), one.then(), words),
                        value(one.input(), one.now(), words),
                        words.say("triage.route." + one.route())))
                .toList();
    }

    private static String value(Input input, Given given, Words words) {
        return switch (given) {
            case Given.Amount(BigDecimal amount) ->
                amount.toPlainString().replace('.', words.language().equals("nl") ? ',' : '.');
            case Given.Fact(boolean so) -> words.say(so ? "triage.yes" : "triage.no");
            case Given.Code(String code) ->
                words.say(input == Input.SPEAKING ? SPEAKING + code : "triage.input." + input.column() + "." + code);
            case Given.Codes(List<String> codes) -> String.join(", ", codes);
        };
    }
}
