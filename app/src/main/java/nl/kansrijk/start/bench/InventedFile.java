package nl.kansrijk.start.bench;

import nl.kansrijk.shared.Bsn;

/** A file of invented clients, the same for the same number of rows. Numbers of citizens pass the eleven-test and are nobody's. */
final class InventedFile {
    private static final String HEAD =
            "BSN;Voorletters;Achternaam;Geboortedatum;Straat;Huisnummer;Postcode;Woonplaats;Telefoon;"
                    + "Uren per week;Rijbewijs;Taalniveau;Vaardigheden;Gewenst beroep;Uitkering\n";

    private static final int MISTAKE_EVERY = 50;

    private InventedFile() {}

    static String of(int rows) {
        var text = new StringBuilder(HEAD);
        int number = 900_000_000;
        for (int row = 0; row < rows; row++) {
            number = next(number);
            text.append(line(row, number));
        }
        return text.toString();
    }

    private static String line(int row, int number) {
        boolean wrong = row % MISTAKE_EVERY == MISTAKE_EVERY - 1;
        return String.join(
                ";",
                Integer.toString(wrong ? number + 1 : number),
                (char) ('A' + row % 26) + ".",
                "Bench" + letters(row),
                (1 + row % 28) + "-" + (1 + row % 12) + "-" + (1960 + row % 45),
                "Kade",
                Integer.toString(1 + row % 90),
                (4810 + row % 10) + " AB",
                "Breda",
                "06" + (10_000_000 + row),
                Integer.toString(8 + row % 33),
                row % 3 == 0 ? "B" : "geen",
                row % 2 == 0 ? "B1" : "A2",
                "lassen|klanten helpen",
                "kassamedewerker",
                "bijstand\n");
    }

    private static int next(int number) {
        int next = number + 1;
        while (!Bsn.looksLike(Integer.toString(next))) next++;
        return next;
    }

    private static String letters(int row) {
        var letters = new StringBuilder();
        for (int left = row; ; left /= 26) {
            letters.append((char) ('a' + left % 26));
            if (left < 26) return letters.toString();
        }
    }
}
