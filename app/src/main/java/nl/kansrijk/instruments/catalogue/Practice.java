package nl.kansrijk.instruments.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How it is done.
 *
 * @param offering what kind of thing it is, for who searches the offers of the region
 * @param form implementation form UV…, empty when not said
 * @param groupForms GV…
 */
public record Practice(
        Offering offering,
        String form,
        List<String> groupForms,
        Effort effort,
        Cost cost,
        List<Location> locations,
        List<Contact> contacts,
        List<Link> links) {
    public Practice {
        groupForms = List.copyOf(groupForms);
        locations = List.copyOf(locations);
        contacts = List.copyOf(contacts);
        links = List.copyOf(links);
    }

    /** Nothing said yet. */
    public static final Practice NONE =
            new Practice(Offering.HELP, "", List.of(), Effort.NONE, Cost.NONE, List.of(), List.of(), List.of());

    /** Hours a week (0 or more, at most two decimals) and how long it takes. */
    public record Effort(Optional<BigDecimal> hoursPerWeek, Optional<Span> total) {
        /** Nothing said yet. */
        public static final Effort NONE = new Effort(Optional.empty(), Optional.empty());
    }

    /** A stretch of time. Range: 1..9999. */
    public record Span(int value, Unit unit) {
        public Span {
            if (value < 1 || value > 9999) throw new IllegalArgumentException("a duration is 1..9999");
        }
    }

    /** Units of a stretch of time, with their code in CdEenheidDuurTraject and their name in the guides. */
    public enum Unit {
        DAY("01", "day"),
        WEEK("02", "week"),
        MONTH("03", "month"),
        HOUR("04", "hour");

        private final String code;
        private final String internal;

        Unit(String code, String internal) {
            this.code = code;
            this.internal = internal;
        }

        /** Code in the exchange schema. */
        public String code() {
            return code;
        }

        /** Name inside the guides. */
        public String internal() {
            return internal;
        }
    }

    /** What one place costs, in cents without VAT: from and to, orders of magnitude; and who pays. */
    public record Cost(Optional<Integer> fromCents, Optional<Integer> toCents, Payer payer) {
        /** Nothing said yet. */
        public static final Cost NONE = new Cost(Optional.empty(), Optional.empty(), Payer.MUNICIPALITY);
    }

    /** Who pays. Words: {@code supply.payer.<name>}. */
    public enum Payer {
        /** No bill: the time of the own professionals. */
        STAFF,
        MUNICIPALITY,
        UWV,
        TALENT_FUND,
        EMPLOYER,
        /** Another budget, such as care or debt help. */
        OTHER,
        TAX,
        FREE
    }

    /** Where it takes place: code of CdTypeUitvoeringslocatie 01..05, name and address as written. */
    public record Location(String type, String name, String address) {}

    /** Whom to ask. Inside: only professionals read this one. */
    public record Contact(String name, String phone, String email, String label, boolean inside) {}

    /** Where more can be found: LINK, VIDEO or DOWNLOAD. */
    public record Link(String kind, String label, String target) {}
}
