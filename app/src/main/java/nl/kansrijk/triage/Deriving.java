package nl.kansrijk.triage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.DutchTime;
import nl.kansrijk.triage.Given.Amount;
import nl.kansrijk.triage.Given.Code;
import nl.kansrijk.triage.Given.Fact;
import nl.kansrijk.triage.Inputs.Around;
import nl.kansrijk.triage.Missing.Why;
import org.springframework.stereotype.Component;

/** Makes of what is known about someone what the table asks. Unknown stays unknown. Source: domain e.3. */
@Component
class Deriving {
    private static final int WHOLE = 100;
    private static final Set<String> MORE = Set.of(
            "LD_HELP",
            "LD_WORRY",
            "CONTRACT",
            "POS_BENEFIT",
            "LD_WRK",
            "LD_TIME",
            "LD_PHYS",
            "LD_ADLB",
            "LD_ADLI",
            "LD_NET",
            "LD_PART");

    /** What is read of the profile for an advice, and nothing else of it. */
    static final Set<String> READ = Stream.concat(
                    Arrays.stream(Input.values()).flatMap(input -> input.sources().stream()), MORE.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Histories histories;
    private final Market market;
    private final UrgentNeeds urgent;

    Deriving(Histories histories, Market market, UrgentNeeds urgent) {
        this.histories = histories;
        this.market = market;
        this.urgent = urgent;
    }

    Inputs of(ClientId client, Passage passage, Instant at) {
        var facts = Facts.of(histories.of(client, READ, passage), DutchTime.day(at));
        var region = market.of(client, facts.code("HS_LANG_NL", "SPEAKING"), passage);
        return inputs(facts, new Outside(region, urgent.open(client, passage)));
    }

    /** The same of at most so many people of the own organisation, for figures only: who they are is told to nobody. */
    Map<ClientId, Inputs> ofSome(int most, Passage passage) {
        var day = DutchTime.day(passage.at());
        Map<ClientId, Facts> facts = new LinkedHashMap<>();
        histories.ofSome(most, READ, passage).forEach((client, said) -> facts.put(client, Facts.of(said, day)));
        Map<ClientId, Optional<String>> speaking = new LinkedHashMap<>();
        facts.forEach((client, all) -> speaking.put(client, all.code("HS_LANG_NL", "SPEAKING")));
        var regions = market.of(speaking, passage);
        var pressed = urgent.among(facts.keySet(), passage);
        Map<ClientId, Inputs> inputs = new LinkedHashMap<>();
        facts.forEach((client, all) -> inputs.put(
                client,
                inputs(
                        all,
                        new Outside(regions.getOrDefault(client, Market.Region.UNKNOWN), pressed.contains(client)))));
        return inputs;
    }

    /** What rooms above know: what the region asks, and whether something has to happen today. */
    record Outside(Market.Region region, boolean urgent) {}

    static Inputs inputs(Facts facts, Outside outside) {
        var region = outside.region();
        var known = new EnumMap<Input, Given>(Input.class);
        LifeDeriving.into(known, facts, outside);
        WorkDeriving.into(known, facts);
        boolean chosen = new Fact(true).equals(known.get(Input.OCCUPATION_CHOSEN));
        if (chosen) region.gap().ifPresent(gap -> known.put(Input.GAP_WEEKS, Amount.of(gap.weeks())));
        region.jobsAtSpeaking().ifPresent(some -> known.put(Input.JOBS_AT_SPEAKING, new Fact(some)));
        known.put(Input.KNOWN_PERCENT, Amount.of(percent(known)));
        var around = new Around(
                WorkDeriving.awayUntil(facts),
                chosen ? region.gap().map(Market.Gap::occupation) : Optional.empty(),
                LifeDeriving.hard(facts, LifeDeriving.DOMAINS),
                facts.basis());
        return new Inputs(known, missing(known, facts), around);
    }

    /** How much of what counts is known; the way to an occupation is no gap in what is known as long as none was chosen. */
    private static long percent(Map<Input, Given> known) {
        var counted = Arrays.stream(Input.values()).filter(Input::counts).toList();
        return WHOLE * counted.stream().filter(input -> known(input, known)).count() / counted.size();
    }

    private static boolean known(Input input, Map<Input, Given> known) {
        boolean none = input == Input.GAP_WEEKS && new Fact(false).equals(known.get(Input.OCCUPATION_CHOSEN));
        return none || known.containsKey(input);
    }

    /** What does not count although it was said comes with its reason; what was never said only where it counts. */
    private static List<Missing> missing(Map<Input, Given> known, Facts facts) {
        var missing = new ArrayList<Missing>();
        for (var input : Input.values())
            for (var characteristic : input.sources())
                for (var why : facts.doubts(characteristic)) add(missing, new Missing(input, characteristic, why));
        for (var input : Input.values())
            if (asked(input, known, facts) && !known(input, known)) unknown(missing, input, facts);
        return missing;
    }

    private static void unknown(List<Missing> missing, Input input, Facts facts) {
        var sources = input.sources().isEmpty() ? List.of(input.name()) : input.sources();
        sources.stream()
                .filter(one -> facts.doubts(one).isEmpty() && facts.items(one).isEmpty())
                .forEach(one -> add(missing, new Missing(input, one, Why.UNKNOWN)));
    }

    /** Whether it is a question now: always, or because of something else that is known. */
    private static boolean asked(Input input, Map<Input, Given> known, Facts facts) {
        return switch (input) {
            case EXEMPTION -> facts.code("POS_EXEMPT", "").isPresent();
            case AWAY -> facts.code("VIEW_STATUS", "").filter("V4"::equals).isPresent();
            case WISH -> new Code("PERMANENT").equals(known.get(Input.EXEMPTION));
            default -> input.counts();
        };
    }

    private static void add(List<Missing> missing, Missing one) {
        boolean named =
                missing.stream().anyMatch(other -> other.characteristic().equals(one.characteristic()));
        if (!named) missing.add(one);
    }
}
