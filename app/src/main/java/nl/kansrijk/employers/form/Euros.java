package nl.kansrijk.employers.form;

import java.math.BigDecimal;

/** Amounts as people type them: "15,75", "€ 15.75" or "15". */
final class Euros {
    private static final int MOST_CENTS = 20_000;

    private Euros() {}

    static int cents(Answers answers, String field) {
        var typed = answers.raw(field).replace("€", "").strip().replace(',', '.');
        if (typed.isEmpty()) return 0;
        if (typed.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            int cents = new BigDecimal(typed).movePointRight(2).intValueExact();
            if (cents <= MOST_CENTS) return cents;
        }
        answers.wrong(field, "pay");
        return 0;
    }

    static String words(int cents) {
        return cents / 100 + "," + (cents % 100 < 10 ? "0" : "") + cents % 100;
    }
}
