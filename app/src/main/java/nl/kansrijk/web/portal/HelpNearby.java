package nl.kansrijk.web.portal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.casework.contact.HelpPlaces;
import nl.kansrijk.casework.contact.HelpPlaces.Place;
import nl.kansrijk.casework.contact.Opening;
import nl.kansrijk.casework.contact.Report.Urgency;
import nl.kansrijk.profile.Burden;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.Organisations;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.contact.ThanksView;
import org.springframework.stereotype.Component;

/**
 * Help today for who needs it by what stands in the own file or what was asked: something acute, or worries about money. Says who and where,
 * never why: others may look along. Source: row 0-35.
 */
@Component
class HelpNearby {
    private static final String GENERAL = "help.place.team";
    private static final String EMERGENCY = "help.place.emergency";
    private final HelpPlaces places;
    private final Organisations organisations;

    HelpNearby(HelpPlaces places, Organisations organisations) {
        this.places = places;
        this.organisations = organisations;
    }

    Optional<HelpView> of(Days.Day day, TenantId tenant, Optional<Frame.Contact> contact, Words words) {
        var facts = day.file().counting().map(Statement::fact).toList();
        var urgent = urgent(facts);
        urgent.addAll(HelpPlaces.about(day.urgent()));
        boolean money = urgent.contains(Urgency.FOOD) || facts.stream().anyMatch(Burden::onMoney);
        if (urgent.isEmpty() && !money) return Optional.empty();
        var town = organisations.of(tenant).code();
        var now = DutchTime.at(day.at());
        var shown = money ? places.withMoney(urgent, town, now) : places.of(urgent, town, now);
        return Optional.of(new HelpView(
                urgent.isEmpty() ? words.say(money(day, facts)) : today(shown, contact, words),
                words.say(urgent.isEmpty() ? "today.help.money.where" : "today.help.where"),
                ThanksView.places(shown, words)));
    }

    /** Who is helped with money already is not asked about it again. */
    private static String money(Days.Day day, List<Fact> facts) {
        boolean helped = day.pressing().debtHelp().isPresent() || Burden.moneyHelped(facts.stream());
        return helped ? "today.help.money.runs" : "today.help.money";
    }

    /** Who answers now, or when; only a name that does not tell the trouble. The emergency number always stands with it. */
    static String today(List<Place> shown, Optional<Frame.Contact> contact, Words words) {
        return shown.stream()
                        .filter(place -> place.kind().equals(GENERAL))
                        .findFirst()
                        .map(place -> says(place, othersOpen(shown), words))
                        .or(() -> contact.filter(who -> !who.phone().isEmpty())
                                .map(who -> words.say("today.help.contact", who.name(), who.phone())))
                        .orElseGet(() -> words.say("today.help"))
                + " " + words.say("today.help.danger");
    }

    /** Whether someone answers now besides the emergency number. */
    private static boolean othersOpen(List<Place> shown) {
        return shown.stream()
                .filter(place -> !place.kind().equals(EMERGENCY))
                .map(Place::now)
                .anyMatch(now -> now instanceof Opening.Always || now instanceof Opening.Until);
    }

    private static String says(Place place, boolean othersOpen, Words words) {
        return switch (place.now()) {
            case Opening.Again(var from) ->
                words.say(
                        othersOpen ? "today.help.again.others" : "today.help.again",
                        place.name(),
                        words.moment(from.atZone(DutchTime.ZONE).toInstant()),
                        place.phone());
            case Opening.Until(var hour) -> words.say("today.help.until", place.name(), place.phone(), hour);
            case Opening.Always always -> words.say("today.help.call", place.name(), place.phone());
            case Opening.Unknown unknown -> words.say("today.help.try", place.name(), place.phone());
        };
    }

    private static Set<Urgency> urgent(List<Fact> facts) {
        var urgent = EnumSet.noneOf(Urgency.class);
        facts.stream().filter(Fact::acute).forEach(fact -> urgent.add(Urgency.about(fact.characteristic())));
        return urgent;
    }
}
