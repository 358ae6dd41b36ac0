package nl.kansrijk.instruments.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.instruments.catalogue.Grounds.Letter;

/** What someone searches among the offers of the region: words and filters. */
public record OfferQuery(
        String words,
        Optional<Offering> kind,
        Optional<String> tile,
        Optional<String> need,
        Optional<String> target,
        Optional<Letter> evidence,
        Most most) {
    /** Nothing in particular. */
    public static final OfferQuery ALL = new OfferQuery(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new Most(Optional.empty(), Optional.empty()));

    /** Longest and dearest, in weeks and cents; what does not say how long or how dear stays in. */
    public record Most(Optional<Integer> weeks, Optional<Integer> cents) {}

    /** Filters that can be taken away. */
    public enum Filter {
        WORDS,
        KIND,
        TILE,
        NEED,
        TARGET,
        EVIDENCE,
        WEEKS,
        COST
    }

    /** The filters that are on, in the order of the form. */
    public List<Filter> filters() {
        return Arrays.stream(Filter.values()).filter(this::has).toList();
    }

    /** The same without one filter. */
    public OfferQuery without(Filter filter) {
        return new OfferQuery(
                filter == Filter.WORDS ? "" : words,
                kept(kind, filter, Filter.KIND),
                kept(tile, filter, Filter.TILE),
                kept(need, filter, Filter.NEED),
                kept(target, filter, Filter.TARGET),
                kept(evidence, filter, Filter.EVIDENCE),
                new Most(kept(most.weeks, filter, Filter.WEEKS), kept(most.cents, filter, Filter.COST)));
    }

    /** Whether an offer passes every filter but the words. */
    boolean passes(Offer offer) {
        return kind.map(one -> offer.kind() == one).orElse(true)
                && tile.map(offer.tiles()::contains).orElse(true)
                && need.map(offer.needs()::contains).orElse(true)
                && target.map(one -> offer.targetGroups().isEmpty()
                                || offer.targetGroups().contains(one))
                        .orElse(true)
                && evidence.map(one -> offer.evidence() == one).orElse(true)
                && within(most.weeks, offer.weeks())
                && within(most.cents, offer.mostCents());
    }

    private static boolean within(Optional<Integer> most, Optional<Integer> said) {
        return most.isEmpty() || said.isEmpty() || said.get() <= most.get();
    }

    private static <T> Optional<T> kept(Optional<T> value, Filter away, Filter own) {
        return away == own ? Optional.empty() : value;
    }

    private boolean has(Filter filter) {
        return switch (filter) {
            case WORDS -> !words.isEmpty();
            case KIND -> kind.isPresent();
            case TILE -> tile.isPresent();
            case NEED -> need.isPresent();
            case TARGET -> target.isPresent();
            case EVIDENCE -> evidence.isPresent();
            case WEEKS -> most.weeks.isPresent();
            case COST -> most.cents.isPresent();
        };
    }
}
