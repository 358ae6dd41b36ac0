package nl.kansrijk.web.fits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.matching.introductions.Exchanged;
import nl.kansrijk.matching.introductions.Introduction;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.IntroductionStates;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.fits.Offering.All;
import nl.kansrijk.web.fits.Offering.One;
import org.springframework.stereotype.Component;

/** Puts proposals into words. */
@Component
class OfferWords {
    private static final String PATH = "/voorstellen-wsp";
    private final CodeNames codeNames;

    OfferWords(CodeNames codeNames) {
        this.codeNames = codeNames;
    }

    /** Parts of the list; each has a counter. */
    enum Part {
        ALL,
        ASKED,
        AGREED,
        ENDED;

        static Part of(String code) {
            return Stream.of(values())
                    .filter(one -> one.name().equals(code))
                    .findFirst()
                    .orElse(ALL);
        }

        boolean holds(Introduction one) {
            return switch (this) {
                case ALL -> true;
                case ASKED -> one instanceof Introduction.Asked;
                case AGREED -> one instanceof Introduction.Agreed;
                case ENDED -> !(one instanceof Introduction.Open);
            };
        }

        String href() {
            return this == ALL ? PATH : PATH + "?stand=" + this;
        }
    }

    OffersView list(All found, String code, Actor viewer, Words words) {
        var part = Part.of(code);
        var lines = found.offers().stream()
                .filter(part::holds)
                .map(one -> line(one, found, viewer, words))
                .toList();
        var counters = Stream.of(Part.values())
                .map(each -> new Lists.Counter(
                        words.say("offers.part." + each),
                        found.offers().stream().filter(each::holds).count(),
                        each.href(),
                        each == part))
                .toList();
        return new OffersView(
                words.count("offers.shown", lines.size()),
                counters,
                lines,
                lines.isEmpty() ? Optional.of(empty(found.offers().isEmpty(), words)) : Optional.empty());
    }

    OfferView one(One found, Actor viewer, Words words) {
        var offer = found.offer();
        var facts = offer.facts();
        var pair = facts.pair();
        var path = PATH + "/" + facts.id();
        return new OfferView(
                codeNames.of(pair.client(), viewer.tenant()),
                found.all().work(offer),
                IntroductionStates.word(offer, words),
                IntroductionStates.turn(offer, viewer.role(), words),
                facts(offer, words),
                found.names().map(names -> names(names, words)),
                "/vacatures/" + pair.vacancy().value() + "/waarom/" + codeNames.key(pair.client(), viewer.tenant()),
                offer instanceof Introduction.Open ? Optional.of(path + "/intrekken") : Optional.empty());
    }

    private OffersView.Line line(Introduction one, All found, Actor viewer, Words words) {
        var facts = one.facts();
        return new OffersView.Line(
                codeNames.of(facts.pair().client(), viewer.tenant()),
                PATH + "/" + facts.id(),
                found.work(one),
                IntroductionStates.word(one, words),
                IntroductionStates.turn(one, viewer.role(), words));
    }

    private static Lists.Empty empty(boolean none, Words words) {
        return none
                ? new Lists.Empty(
                        Lists.Empty.Kind.START,
                        words.say("offers.none.title"),
                        words.say("offers.none.text"),
                        Optional.of(Action.link(words.say("offers.none.do"), "/kansen")))
                : new Lists.Empty(
                        Lists.Empty.Kind.NO_RESULT,
                        words.say("offers.noresult.title"),
                        words.say("offers.noresult.text"),
                        Optional.empty());
    }

    private static List<Lists.Fact> facts(Introduction offer, Words words) {
        var facts = new ArrayList<Lists.Fact>();
        facts.add(new Lists.Fact(
                words.say("offer.asked"), words.moment(offer.facts().proposedAt())));
        facts.add(new Lists.Fact(words.say("offer.reason"), offer.facts().reason()));
        if (offer instanceof Introduction.Asked asked)
            asked.question().ifPresent(back -> facts.add(new Lists.Fact(words.say("offer.question"), back)));
        return facts;
    }

    private static List<Lists.Fact> names(Exchanged shared, Words words) {
        return Stream.of(
                        new Lists.Fact(words.say("offer.name"), shared.name()),
                        new Lists.Fact(words.say("offer.phone"), shared.phone()),
                        new Lists.Fact(words.say("offer.mail"), shared.email()))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }
}
