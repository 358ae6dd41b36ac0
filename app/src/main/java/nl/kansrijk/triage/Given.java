package nl.kansrijk.triage;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of one thing the table asks, and how it is kept: a letter for the kind, then the value. */
public sealed interface Given {
    /** One code of a list. */
    record Code(String code) implements Given {}

    /** An amount in the unit of the input. */
    record Amount(BigDecimal amount) implements Given {
        public Amount {
            amount = amount.stripTrailingZeros();
        }

        static Amount of(long amount) {
            return new Amount(BigDecimal.valueOf(amount));
        }
    }

    /** Whether it is so. */
    record Fact(boolean so) implements Given {}

    /** Any number of codes. */
    record Codes(List<String> codes) implements Given {
        public Codes {
            codes = List.copyOf(codes);
        }
    }

    /** As the table reads it. */
    default Object plain() {
        return switch (this) {
            case Code(String code) -> code;
            case Amount(BigDecimal amount) -> amount;
            case Fact(boolean so) -> so;
            case Codes(List<String> codes) -> codes;
        };
    }

    /** As it is kept. */
    default String write() {
        return switch (this) {
            case Code(String code) -> "C" + code;
            case Amount(BigDecimal amount) -> "N" + amount.toPlainString();
            case Fact(boolean so) -> "F" + so;
            case Codes(List<String> codes) -> "L" + codes.stream().collect(Collectors.joining("|"));
        };
    }

    /** Reads what {@link #write} wrote. Errors: IllegalArgumentException for anything else. */
    static Given read(String kept) {
        var rest = kept.substring(1);
        return switch (kept.charAt(0)) {
            case 'C' -> new Code(rest);
            case 'N' -> new Amount(new BigDecimal(rest));
            case 'F' -> new Fact(Boolean.parseBoolean(rest));
            case 'L' ->
                new Codes(Arrays.stream(rest.split("\\|"))
                        .filter(code -> !code.isEmpty())
                        .toList());
            default -> throw new IllegalArgumentException("no kind of value: " + kept.charAt(0));
        };
    }
}
