package nl.kansrijk.profile;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kansrijk.shared.DayGrid;

/** What a statement says about a characteristic. Its shape is laid down in the catalogue. */
public sealed interface Value {
    /** A step on a small whole scale, such as a skill level 1 to 3. */
    record Level(int step) implements Value {}

    /** One code of the list that belongs to the characteristic. */
    record Code(String code) implements Value {}

    /** An amount in the unit of the characteristic. */
    record Number(BigDecimal amount) implements Value {
        /** A whole amount. */
        public static Number of(int amount) {
            return new Number(BigDecimal.valueOf(amount));
        }

        public Number {
            amount = amount.stripTrailingZeros();
        }
    }

    /** Own words. Shape: at most 2,000 characters. Never leaves the case. */
    record Text(String words) implements Value {
        public Text {
            if (words.length() > 2000) throw new IllegalArgumentException("own words have at most 2,000 characters");
        }
    }

    /** Parts of the week. */
    record Grid(DayGrid grid) implements Value {}

    /** A day. */
    record Day(LocalDate day) implements Value {}

    /** That it is so; the item says what. */
    record Present() implements Value {}
}
