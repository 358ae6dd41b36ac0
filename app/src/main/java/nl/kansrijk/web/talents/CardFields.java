package nl.kansrijk.web.talents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.profile.talents.CompetencyCards.Hand;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Ask;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** The questions of the three screens with cards, and how their answers are read. */
@Component
class CardFields {
    private final Codes codes;

    CardFields(Codes codes) {
        this.codes = codes;
    }

    /** The screens; the name stands in the address. */
    enum Screen {
        PICK("kaarten", "/mijn-talenten/volgorde"),
        ORDER("volgorde", "/mijn-talenten/leren"),
        GROW("leren", "/mijn-talenten");

        private final String dutch;
        private final String next;

        Screen(String dutch, String next) {
            this.dutch = dutch;
            this.next = next;
        }

        String dutch() {
            return dutch;
        }

        String next() {
            return next;
        }

        static Optional<Screen> of(String name) {
            return Arrays.stream(values()).filter(one -> one.dutch.equals(name)).findFirst();
        }
    }

    List<Field> of(Screen screen, Hand hand, List<String> chosen, Optional<String> wrong, Words words) {
        return switch (screen) {
            case PICK -> List.of(cards(chosen.isEmpty() ? hand.picked() : chosen, all(), screen, wrong, words));
            case GROW ->
                List.of(cards(
                        chosen.isEmpty() ? hand.learning() : chosen,
                        all().stream()
                                .filter(card -> !hand.picked().contains(card))
                                .toList(),
                        screen,
                        wrong,
                        words));
            case ORDER -> order(hand, wrong, words);
        };
    }

    private List<String> all() {
        return codes.competencies().stream().map(Code::code).toList();
    }

    private static Field cards(
            List<String> chosen, List<String> cards, Screen screen, Optional<String> wrong, Words words) {
        var ask =
                Ask.of("kaart", words.say("talents." + screen.dutch() + ".ask")).wrongWhen(wrong);
        var options = cards.stream()
                .map(card -> new Option(
                        card,
                        words.say("talents.card." + card),
                        Optional.of(words.say("talents.card." + card + ".example"))))
                .toList();
        return new Field.Checkboxes(screen == Screen.GROW ? ask.optional() : ask, new HashSet<>(chosen), options);
    }

    private static List<Field> order(Hand hand, Optional<String> wrong, Words words) {
        var places = IntStream.rangeClosed(1, hand.picked().size())
                .mapToObj(place -> Option.of(Integer.toString(place), words.say("talents.place." + place)))
                .toList();
        var fields = new ArrayList<Field>();
        for (var card : hand.picked()) {
            var ask =
                    Ask.of("plaats-" + card, words.say("talents.card." + card)).wrongWhen(wrong);
            var place = Integer.toString(hand.picked().indexOf(card) + 1);
            fields.add(new Field.Select(ask, place, places));
        }
        return fields;
    }

    /** What was in hand keeps its order; new cards come behind. */
    static List<String> kept(Hand hand, List<String> chosen) {
        var stays = hand.picked().stream().filter(chosen::contains);
        return Stream.concat(stays, chosen.stream()).distinct().toList();
    }

    /** The cards by the places that were given; empty when a place is missing or given twice. */
    static Optional<List<String>> ordered(Hand hand, Map<String, List<String>> sent) {
        Map<String, Integer> places = new HashMap<>();
        for (var card : hand.picked()) {
            var place = sent.getOrDefault("plaats-" + card, List.of("")).getFirst();
            if (place.matches("[1-6]")) places.put(card, Integer.parseInt(place));
        }
        boolean whole = !places.isEmpty()
                && places.size() == hand.picked().size()
                && new HashSet<>(places.values()).size() == places.size();
        return whole
                ? Optional.of(places.keySet().stream()
                        .sorted(Comparator.comparing(card -> places.getOrDefault(card, 0)))
                        .toList())
                : Optional.empty();
    }
}
