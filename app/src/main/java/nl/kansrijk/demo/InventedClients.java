package nl.kansrijk.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.demo.NameLists.Named;
import nl.kansrijk.demo.Told.Manner;
import nl.kansrijk.demo.Wants.Turn;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Identity;
import nl.kansrijk.profile.Life;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Postcode4;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.taxonomy.Places;
import org.springframework.stereotype.Component;

/** Invents clients whose parts agree: history, skills, wishes, travel, loads, hours and languages. */
@Component
class InventedClients {
    private static final List<String> CHANNELS = List.of("PHONE", "PHONE", "EMAIL", "EMAIL", "SMS", "LETTER");
    private static final List<String> STREETS = List.of(
            "Kreekstraat", "Lindelaan", "Molenpad", "Zandweg", "Polderdreef", "Havenkant", "Kerkakker", "Wilgenhof");

    private final Trades trades;
    private final NameLists names;
    private final Characteristics catalogue;
    private final Places places;

    InventedClients(Trades trades, NameLists names, Characteristics catalogue, Places places) {
        this.trades = trades;
        this.names = names;
        this.catalogue = catalogue;
        this.places = places;
    }

    /** Client number so many of the home, living in one of these postcodes. */
    Invented invent(Beginning from, int number, List<Postcode4> postcodes, UserId caseManager) {
        var dice = from.dice("client", number);
        var client = new ClientId(dice.uuid());
        var postcode = dice.one(postcodes);
        var named = names.draw(dice);
        var manner = manner(dice);
        var told = new Told(catalogue, dice, from.today(), manner);
        tell(told, postcode, named.language());
        var besides = new Told(catalogue, from.dice("taking part", number), from.today(), manner);
        TakingPart.tell(besides);
        var pause = dice.chance(4) ? Optional.of(pause(from.today(), dice)) : Optional.<MatchingPause>empty();
        var life = new Life(
                client,
                dice.below(250) == 0,
                Optional.of(caseManager),
                identity(dice, named, postcode, from.today(), number),
                pause,
                Stream.concat(told.lines().stream(), besides.lines().stream()).toList());
        return new Invented(life, named.sex(), named.origin());
    }

    private void tell(Told told, Postcode4 postcode, String language) {
        var dice = told.dice();
        var known = trades.draw(dice);
        var near = trades.in(known.sector().letter(), dice);
        var away = trades.draw(dice);
        var turn = away.code().equals(known.code()) ? Turn.NONE : Turn.draw(dice);
        CanDo.tell(told, known, near.code().equals(known.code()) ? away : near, language);
        Wants.tell(told, known, near, away, turn);
        Practical.tell(told, postcode, known, turn);
        Situation.tell(told);
    }

    private static Manner manner(Dice dice) {
        return new Manner(dice.chance(86) ? ShareLevel.ANON : ShareLevel.CHAIN, dice.chance(35) ? 50 : 97);
    }

    private Identity identity(Dice dice, Named named, Postcode4 postcode, LocalDate today, int number) {
        var town = places.of(postcode).map(place -> place.town()).orElse("");
        return new Identity(
                named.full(),
                today.minusDays(dice.between(18 * 365, 66 * 365)),
                dice.one(STREETS) + " " + dice.between(1, 180) + ", " + postcode.value() + " " + letters(dice) + " "
                        + town,
                dice.chance(80) ? "klant" + number + "@voorbeeld.example" : "",
                "06 0000 " + dice.between(1000, 9999),
                TestNumbers.of(TestNumbers.KEPT + number),
                dice.chance(70) ? "nl" : named.language(),
                dice.one(CHANNELS));
    }

    private static String letters(Dice dice) {
        return "" + (char) dice.between('A', 'Z') + (char) dice.between('A', 'Z');
    }

    private static MatchingPause pause(LocalDate today, Dice dice) {
        var until = dice.chance(60) ? Optional.of(today.plusDays(dice.between(14, 120))) : Optional.<LocalDate>empty();
        return new MatchingPause(Reason.of("rest.why." + dice.one(List.of("care_first", "health", "course"))), until);
    }
}
