package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.matching.Standing;
import nl.kansrijk.matching.WhatFits;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.WorkFacts;
import nl.kansrijk.web.clients.ChancesFinding.Found;
import nl.kansrijk.web.fits.ChanceLines;
import nl.kansrijk.web.trainings.TrainingWords;

/** The chances for one client: cards, or why there are none. {@code acute}: something else comes first. */
public record ClientChancesView(
        String name,
        List<Lists.Tab> tabs,
        List<Lists.Counter> groups,
        String shown,
        boolean acute,
        List<Card> cards,
        Optional<Lists.Empty> empty,
        Optional<Lists.Leaf> leaf) {
    public ClientChancesView {
        tabs = List.copyOf(tabs);
        groups = List.copyOf(groups);
        cards = List.copyOf(cards);
    }

    /** A card and the question before proposing: {@code dialog} is its id, {@code action} where it goes. */
    public record Card(ChanceCardView card, String dialog, String action, String question) {}

    static ClientChancesView of(ClientId client, Found found, ChanceLines lines, Words words) {
        var path = "/klanten/" + client.value();
        var openings = found.openings();
        return new ClientChancesView(
                FileWords.name(found.who(), words),
                List.of(
                        new Lists.Tab(words.say("file.tab.file"), path, false),
                        new Lists.Tab(words.say("file.tab.chances"), path + "/kansen", true),
                        new Lists.Tab(words.say("file.tab.explore"), path + "/kansen-verkennen", false)),
                openings.resting() ? List.of() : ChanceGroups.counters(path, found, words),
                openings.resting() || found.first().acute() ? "" : shown(found, words),
                found.first().acute() && !openings.resting(),
                openings.page().stream()
                        .map(opening -> card(client, opening, found, lines, words))
                        .toList(),
                openings.page().isEmpty() ? Optional.of(empty(path, found, words)) : Optional.empty(),
                leaf(path, found, words));
    }

    /** What is shown, and what few hours close. */
    private static String shown(Found found, Words words) {
        var hours = found.hours()
                .map(one ->
                        words.count("clientchances.hours.few", one.opens(), one.most(), one.hours(), one.leftOut()));
        return Stream.of(Optional.of(ChanceGroups.shown(found, words)), hours)
                .flatMap(Optional::stream)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(". "));
    }

    private static Card card(ClientId client, WhatFits.Opening opening, Found found, ChanceLines lines, Words words) {
        var vacancy = opening.vacancy();
        var firm = found.employers().getOrDefault(vacancy.employer(), "");
        var id = vacancy.id().value().toString();
        var asked = Optional.ofNullable(found.asked().get(vacancy.id()));
        var view = new ChanceCardView(
                id,
                vacancy.title(),
                WorkFacts.line(vacancy, firm, "", words),
                asked.map(one -> IntroductionStates.word(one, words)),
                lines.bars(opening.chance().why().bars()),
                lines.because(opening.chance()),
                actions(opening, client, words),
                asked.isPresent()
                        ? Optional.empty()
                        : Optional.of(Action.opens(
                                words.say(
                                        found.first().acute()
                                                ? "clientchances.propose.acute"
                                                : "clientchances.propose"),
                                "voorstellen-" + id)));
        return new Card(
                view,
                "voorstellen-" + id,
                "/klanten/" + client.value() + "/kansen/" + id,
                words.say("propose.question", firm, vacancy.title()));
    }

    /** To the vacancy, and first to the training that opens it, when one does. */
    private static List<Action> actions(WhatFits.Opening opening, ClientId client, Words words) {
        var id = opening.vacancy().id();
        var why = opening.chance().why();
        var vacancy =
                Action.link(words.say("clientchances.vacancy", opening.vacancy().title()), "/vacatures/" + id.value());
        var training = why.help().trainings().stream()
                .filter(any -> why.standing() == Standing.TRAIN)
                .map(one -> Action.link(
                        words.say("clientchances.training"), TrainingWords.pathFor(client, one, Optional.of(id))))
                .limit(1);
        return Stream.concat(training, Stream.of(vacancy)).toList();
    }

    /** Nothing in this group, a rest, or too little known to search at all: each with the one step that helps. */
    private static Lists.Empty empty(String path, Found found, Words words) {
        if (!found.openings().resting())
            return empty("none", Lists.Empty.Kind.NO_RESULT, "clientchances.tofile", path, words);
        if (!found.first().rests())
            return empty("unknown", Lists.Empty.Kind.START, "clientchances.totell", path + "#beeld", words);
        return found.first().changesRest()
                ? empty("resting", Lists.Empty.Kind.START, "rest.way", path + "/rust", words)
                : empty("resting", Lists.Empty.Kind.START, "clientchances.tofile", path, words);
    }

    private static Lists.Empty empty(String why, Lists.Empty.Kind kind, String step, String path, Words words) {
        var key = "clientchances." + why;
        return new Lists.Empty(
                kind,
                words.say(key + ".title"),
                words.say(key + ".text"),
                Optional.of(Action.link(words.say(step), path)));
    }

    private static Optional<Lists.Leaf> leaf(String path, Found found, Words words) {
        return new Paging(found.wish().page(), Wish.PAGE, Math.min(Wish.MOST, ChanceGroups.count(found, found.wish())))
                .leaf("clients.leaf", words, page -> ChancesQuery.href(path, found.wish()) + "&blz=" + page);
    }
}
