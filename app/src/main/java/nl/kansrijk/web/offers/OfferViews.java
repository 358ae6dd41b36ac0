package nl.kansrijk.web.offers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.instruments.catalogue.Derived;
import nl.kansrijk.instruments.catalogue.Derived.State;
import nl.kansrijk.instruments.catalogue.Instrument;
import nl.kansrijk.instruments.catalogue.Instruments;
import nl.kansrijk.instruments.catalogue.Offers.Reader;
import nl.kansrijk.instruments.catalogue.TextField;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.taxonomy.RuleParameters;
import nl.kansrijk.web.Action;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.offers.OfferView.Aside;
import nl.kansrijk.web.offers.OfferView.Evidence;
import nl.kansrijk.web.offers.OfferView.Section;
import org.springframework.stereotype.Component;

/** Puts one instrument into words, for who reads. */
@Component
class OfferViews {
    private final Instruments instruments;
    private final OfferFacts facts;
    private final RuleParameters rules;

    OfferViews(Instruments instruments, OfferFacts facts, RuleParameters rules) {
        this.rules = rules;
        this.instruments = instruments;
        this.facts = facts;
    }

    OfferView view(Instrument one, Reader reader, Passage passage, Words words) {
        return switch (reader) {
            case CLIENT -> client(one, words);
            case EMPLOYER -> employer(one, words);
            case PROFESSIONAL -> professional(one, passage, words);
        };
    }

    private OfferView client(Instrument one, Words words) {
        return new OfferView(
                one.text(TextField.CLIENT_NAME),
                one.text(TextField.CLIENT_GAIN),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                forClients(one, words),
                List.of(),
                new Aside(List.of(), List.of(), List.of()));
    }

    private OfferView employer(Instrument one, Words words) {
        return new OfferView(
                one.name(),
                OfferWords.forEmployer(one),
                Optional.empty(),
                facts.forEmployers(one, words),
                Optional.empty(),
                sections(one, words, TextField.DESCRIPTION, TextField.APPLICATION),
                List.of(),
                new Aside(List.of(), List.of(), List.of()));
    }

    private OfferView professional(Instrument one, Passage passage, Words words) {
        var evidence = one.grounds().evidence();
        return new OfferView(
                one.name(),
                one.text(TextField.SUMMARY),
                mark(one, passage, words),
                facts.forProfessionals(one, DutchTime.day(passage.at()), words),
                Optional.of(new Evidence(
                        evidence.letter().shown(),
                        words.say("supply.evidence." + evidence.letter()),
                        evidence.source(),
                        risk(one, DutchTime.day(passage.at()), words))),
                Stream.concat(
                                sections(
                                        one,
                                        words,
                                        TextField.AIM,
                                        TextField.DESCRIPTION,
                                        TextField.METHOD,
                                        TextField.DISTINCTIVE,
                                        TextField.FOR_WHOM,
                                        TextField.CONDITIONS,
                                        TextField.APPLICATION,
                                        TextField.PAPERS,
                                        TextField.ADDITIONAL)
                                        .stream(),
                                facts.grounds(one, words).stream())
                        .toList(),
                one.text(TextField.RECIPE).lines().toList(),
                new Aside(forClients(one, words), ways(one, passage.actor(), words), versions(one, words)));
    }

    private Optional<String> risk(Instrument one, LocalDate day, Words words) {
        return Derived.risk(one).map(risk -> words.say("supply.risk." + risk, rules.value("supply.lockInWeeks", day)));
    }

    private static List<Section> forClients(Instrument one, Words words) {
        return TextField.FOR_CLIENTS.stream()
                .filter(field -> !one.text(field).isBlank())
                .map(field -> new Section(words.say("supply.client." + field), List.of(one.text(field))))
                .toList();
    }

    private static List<Section> sections(Instrument one, Words words, TextField... fields) {
        return Stream.of(fields)
                .filter(field -> !one.text(field).isBlank())
                .map(field -> new Section(
                        words.say("supply.text." + field),
                        one.text(field).lines().toList()))
                .toList();
    }

    private static Optional<String> mark(Instrument one, Passage passage, Words words) {
        var day = DutchTime.day(passage.at());
        var state = Derived.state(one, day);
        if (state != State.PUBLISHED) return Optional.of(words.say("supply.mark." + state));
        return one.keeping().overdue(day)
                ? one.keeping().reviewOn().map(review -> words.say("supply.mark.overdue", words.day(review)))
                : Optional.empty();
    }

    private static List<Action> ways(Instrument one, Actor actor, Words words) {
        if (!Policy.opens(actor, Permission.CHANGE_OFFER)) return List.of();
        boolean own = one.keeping().owner().tenant().equals(Optional.of(actor.tenant()));
        var ways = new ArrayList<Action>();
        if (own) ways.add(Action.link(words.say("supply.change"), "/aanbod/" + one.id() + "/wijzigen"));
        else ways.add(Action.post(words.say("supply.copy"), "/aanbod/" + one.id() + "/overnemen"));
        return ways;
    }

    private List<Lists.Event> versions(Instrument one, Words words) {
        return instruments.history(one.id()).stream()
                .map(version -> new Lists.Event(
                        words.shortDay(DutchTime.day(version.at())),
                        words.say("supply.version", version.number()),
                        "",
                        Optional.empty()))
                .toList();
    }
}
