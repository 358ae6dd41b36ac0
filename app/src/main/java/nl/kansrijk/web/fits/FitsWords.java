package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.kansrijk.matching.Chance.Moved;
import nl.kansrijk.matching.Shortlist;
import nl.kansrijk.matching.Shortlist.Card;
import nl.kansrijk.matching.WhyLine;
import nl.kansrijk.matching.Wish;
import nl.kansrijk.taxonomy.Occupations;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.ChanceCardView;
import nl.kansrijk.web.Icon;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Paging;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Finding.Found;
import nl.kansrijk.web.fits.FitsView.CardView;
import nl.kansrijk.web.fits.FitsView.MovedView;
import org.springframework.stereotype.Component;

/** Puts who fits into words. */
@Component
class FitsWords {
    private final Phrases phrases;
    private final Occupations occupations;
    private final SideWords side;
    private final EmptyWords nobody;
    private final TryWords trying;

    FitsWords(Phrases phrases, Occupations occupations, SideWords side, EmptyWords nobody, TryWords trying) {
        this.phrases = phrases;
        this.occupations = occupations;
        this.side = side;
        this.nobody = nobody;
        this.trying = trying;
    }

    FitsView list(FitsQuery query, Found found, Words words) {
        var list = found.list();
        var about = found.about();
        return new FitsView(
                Head.of(about.vacancy(), about.firm(), words),
                Sentence.shown(query, list, words),
                Sentence.filters(query, list, words),
                list.cards().stream()
                        .map(card -> card(query, found, card, words))
                        .toList(),
                leaf(query, list, words),
                list.empty().map(why -> nobody.say(query, list.tally(), why, words)),
                side.of(query, found, words),
                trying.of(query, about.vacancy(), list, words));
    }

    private CardView card(FitsQuery query, Found found, Card card, Words words) {
        var lines = new ChanceLines(phrases, words, found.about().trainings());
        var chance = card.chance();
        var propose = ProposeWords.of(query, found, card, words);
        var view = new ChanceCardView(
                card.key(),
                card.codeName(),
                new Traits(occupations, words).line(card.candidate()),
                Sentence.dayOne(chance.why(), words),
                lines.bars(chance.why().bars()),
                lines.because(chance),
                actions(query, card, words),
                Optional.of(main(found, card, propose, words)));
        return new CardView(view, propose, chance.moved().map(moved -> moved(moved, chance.place(), lines, words)));
    }

    private static List<Action> actions(FitsQuery query, Card card, Words words) {
        var why = "/vacatures/" + query.vacancy().value() + "/waarom/" + card.key();
        var actions = new ArrayList<Action>();
        actions.add(
                Action.link(words.say("fits.why"), why + query.beside(List.of()).codes())
                        .with(Icon.CIRCLE_QUESTION_MARK));
        var here = query.toggled(card.key()).href() + "#kans-" + card.key();
        boolean chosen = query.beside().contains(card.key());
        if (chosen) actions.add(Action.link(words.say("fits.beside.not"), here).with(Icon.CHECK));
        else if (query.beside().size() < FitsQuery.MOST_BESIDE)
            actions.add(Action.link(words.say("fits.beside"), here).with(Icon.SCALE));
        return actions;
    }

    private static Action main(Found found, Card card, ProposeView propose, Words words) {
        var label = words.say("fits.propose", card.codeName());
        if (!found.vacancy().open()) return Action.closed(label, words.say("fits.propose.closed"));
        return found.proposed().stream()
                .filter(one -> one.facts().pair().client().equals(card.client()))
                .findFirst()
                .map(one -> Action.closed(label, IntroductionStates.word(one, words)))
                .orElseGet(() -> Action.opens(label, propose.id()).with(Icon.HANDSHAKE));
    }

    private static MovedView moved(Moved moved, int place, ChanceLines lines, Words words) {
        OptionalInt before = moved.before();
        var where = before.isPresent()
                ? words.say(before.getAsInt() > place ? "fits.moved.up" : "fits.moved.down", before.getAsInt(), place)
                : words.say("fits.moved.new", place);
        return new MovedView(
                where,
                moved.because().stream()
                        .map(line -> because(line, lines, words))
                        .toList());
    }

    /** An open question is no reason: that nobody asked it is. */
    private static String because(WhyLine line, ChanceLines lines, Words words) {
        return line.kind() == WhyLine.Kind.ASK ? words.say("fits.moved.unknown", lines.name(line)) : lines.said(line);
    }

    private static Optional<Lists.Leaf> leaf(FitsQuery query, Shortlist list, Words words) {
        return new Paging(query.page(), Wish.PAGE, list.total())
                .leaf("fits.leaf", words, page -> query.page(page).href());
    }
}
