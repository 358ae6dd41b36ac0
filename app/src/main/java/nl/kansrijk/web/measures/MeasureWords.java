package nl.kansrijk.web.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.TeamCaseload;
import nl.kansrijk.employers.CompetencyFigures;
import nl.kansrijk.profile.Picture;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Bar;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.measures.MeasuresView.Card;
import org.springframework.stereotype.Component;

/** Puts the figures about pictures into findings, with their targets, over all teams and per team. */
@Component
class MeasureWords {
    private final RuleParameters rules;

    MeasureWords(RuleParameters rules) {
        this.rules = rules;
    }

    /** What was counted at a moment. */
    record Found(
            List<TeamCaseload> teams,
            Map<ClientId, Picture> pictures,
            Map<ClientId, Boolean> risen,
            CompetencyFigures.Filled vacancies,
            Instant at) {
        List<Picture> of(Collection<ClientId> clients) {
            return clients.stream()
                    .map(client -> Objects.requireNonNull(pictures.get(client)))
                    .toList();
        }

        Set<ClientId> everyone() {
            var all = new LinkedHashSet<ClientId>();
            teams.forEach(team -> all.addAll(team.clients()));
            return all;
        }
    }

    /** The limits of a day, the smallest group that is shown, and after how many months the ladder is measured again. */
    record Norms(Measure.Limits limits, int least, long ladderMonths, LocalDate day) {}

    Norms norms(Instant at) {
        var day = DutchTime.day(at);
        return new Norms(
                new Measure.Limits(rules.value("profile.whole", day), rules.value("profile.recognisedEnough", day)),
                (int) rules.value("privacy.kAnonymity", day),
                rules.value("measure.ladderMonths", day),
                day);
    }

    MeasuresView view(Found found, Words words) {
        var norms = norms(found.at());
        var cards = new ArrayList<Card>();
        for (var measure : Measure.ALL) cards.add(card(measure, found, norms, words));
        cards.add(Measure.ALL.indexOf(Measure.COMPETENCIES) + 1, vacancies(found.vacancies(), norms, words));
        cards.add(agreed(found, norms, words));
        cards.add(ladder(found, norms, words));
        return new MeasuresView(words.say("measures.shown", words.day(norms.day())), cards);
    }

    private Card card(Measure measure, Found found, Norms norms, Words words) {
        var all = measure.over(found.of(found.everyone()), norms.limits(), norms.least());
        var parts = found.teams().stream()
                .map(team -> measure.over(found.of(team.clients()), norms.limits(), norms.least())
                        .bar(team.name(), words))
                .toList();
        return card(measure.code(), all, parts, norms, words);
    }

    /** How much of what has an answer is right or partly right; told only when enough people answered. */
    private Card agreed(Found found, Norms norms, Words words) {
        var parts = found.teams().stream()
                .map(team -> agreed(found.of(team.clients()), norms.least()).bar(team.name(), words))
                .toList();
        return card("agreed", agreed(found.of(found.everyone()), norms.least()), parts, norms, words);
    }

    /** Of whom it is known twice what they take part in: who does more now. M08 */
    private Card ladder(Found found, Norms norms, Words words) {
        var parts = found.teams().stream()
                .map(team -> risen(team.clients(), found, norms).bar(team.name(), words))
                .toList();
        return card("ladder", risen(found.everyone(), found, norms), parts, norms, words);
    }

    private static Share risen(Collection<ClientId> clients, Found found, Norms norms) {
        var twice = clients.stream()
                .map(client -> Optional.ofNullable(found.risen().get(client)))
                .flatMap(Optional::stream)
                .toList();
        return new Share((int) twice.stream().filter(Boolean::booleanValue).count(), twice.size(), norms.least());
    }

    private static Share agreed(List<Picture> pictures, int least) {
        var answers = pictures.stream()
                .map(Picture::answers)
                .filter(one -> one.answered() > 0)
                .toList();
        if (answers.size() < least) return new Share(0, 0, least);
        return new Share(
                answers.stream().mapToInt(Picture.Answers::agreed).sum(),
                answers.stream().mapToInt(Picture.Answers::answered).sum(),
                least);
    }

    private Card vacancies(CompetencyFigures.Filled filled, Norms norms, Words words) {
        return card("vacancies", new Share(filled.filled(), filled.open(), norms.least()), List.of(), norms, words);
    }

    private Card card(String code, Share all, List<Bar> parts, Norms norms, Words words) {
        long target = rules.value("measure." + code, norms.day());
        return new Card(
                code,
                words.say("measures." + code, all.says(words)),
                words.say("measures.target", target / 10),
                all.hidden() ? Optional.empty() : Optional.of(all.reaches(target)),
                words.say(
                        "measures." + code + ".means",
                        norms.limits().whole() / 10,
                        norms.limits().answers() / 10,
                        norms.ladderMonths()),
                parts);
    }
}
