package nl.kansrijk.instruments.advice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.instruments.advice.Advice.Answer;
import nl.kansrijk.instruments.catalogue.Instrument.Type;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Advice for one person from everything that is published. Aim: at most 50 ms. Source: row 0-14. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class HelpAdvice {
    private final Situations situations;
    private final Needs needs;
    private final Instruments instruments;
    private final RuleParameters rules;
    private final AdviceTable table;

    HelpAdvice(Situations situations, Needs needs, Instruments instruments, RuleParameters rules, AdviceTable table) {
        this.situations = situations;
        this.needs = needs;
        this.instruments = instruments;
        this.rules = rules;
        this.table = table;
    }

    /**
     * The advice as of today, of what who looks may read. Errors: IllegalArgumentException for a passage about someone else.
     */
    public Advice of(ClientId client, Passage passage) {
        passage.mustBeAbout(client);
        var situation = situations.of(client, passage);
        passage.shown(situation.file().owner(), client, DataGroup.ATTITUDE);
        return advice(situation, table.answers(client), passage);
    }

    /**
     * Writes down what was said of a proposal, with the advice as it was then, so that it can be read again; the last answer counts.
     * Answers whether it is something that is offered.
     */
    public boolean answer(ClientId client, UUID instrument, Answer answer, Passage passage) {
        passage.mustBeAbout(client);
        var offered = instruments.find(instrument);
        offered.ifPresent(one -> {
            var shown = advice(situations.of(client, passage), table.answers(client), passage);
            if (table.answer(client, one.key(), answer, passage))
                table.keep(shown, AdviceText.of(limits(passage)), client, passage);
            passage.shown(passage.actor().tenant(), client, DataGroup.PLAN);
        });
        return offered.isPresent();
    }

    private Advice advice(Situation situation, Map<UUID, Answer> answers, Passage passage) {
        var limits = limits(passage);
        var ranking = new Ranking(
                needs.of(situation.file(), situation.day(), limits),
                limits,
                situation.headspace(limits),
                refused(answers),
                learns(situation.file()));
        var checks = new Checks(situation, limits);
        var ranked = instruments.published(passage.actor().tenant()).stream()
                .filter(one ->
                        one.key().type() == Type.IT01 && !ranking.helpsWith(one).isEmpty())
                .map(one -> new Recommendation(one, ranking.score(one), ranking.helpsWith(one), checks.of(one)))
                .sorted(Ranking.ORDER)
                .toList();
        int most = (int) limits.value("advice.most");
        var chosen =
                ranked.stream().filter(Recommendation::possible).limit(most).toList();
        var notNow = ranked.stream().filter(one -> !one.possible()).limit(most).toList();
        return new Advice(number(chosen, notNow, limits), chosen, notNow, answers);
    }

    private Limits limits(Passage passage) {
        return Limits.on(DutchTime.day(passage.at()), rules);
    }

    /** The same for the same instruments, reasons, outcomes and numbers. */
    private static UUID number(List<Recommendation> chosen, List<Recommendation> notNow, Limits limits) {
        var content = AdviceText.of(chosen) + AdviceText.of(notNow) + AdviceText.of(limits);
        return UUID.nameUUIDFromBytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private static Set<UUID> refused(Map<UUID, Answer> answers) {
        return answers.entrySet().stream()
                .filter(one -> one.getValue().kind() == Answer.Kind.REFUSED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> learns(ClientFile file) {
        return file.counting("WISH_LEARN").map(said -> said.fact().item()).collect(Collectors.toSet());
    }
}
