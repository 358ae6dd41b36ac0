package nl.kansrijk.profile.presentation;

import java.util.List;
import java.util.UUID;

/** A name that says nothing: a colour, a bird and four digits, from a random number. */
final class CodeNames {
    private static final List<String> COLOURS =
            List.of("Groene", "Blauwe", "Rode", "Gele", "Witte", "Paarse", "Bruine", "Zilveren");
    private static final List<String> BIRDS = List.of(
            "Merel",
            "Kievit",
            "Zwaluw",
            "Mees",
            "Spreeuw",
            "Reiger",
            "Vink",
            "Lijster",
            "Kraanvogel",
            "Uil",
            "Valk",
            "Roodborst",
            "Ekster",
            "Wulp",
            "Meeuw",
            "Zwaan");

    private CodeNames() {}

    static String of(UUID number) {
        long bits = number.getLeastSignificantBits();
        var colour = COLOURS.get(Math.floorMod(bits, COLOURS.size()));
        var bird = BIRDS.get(Math.floorMod(bits >> 8, BIRDS.size()));
        return colour + " " + bird + " " + (1000 + Math.floorMod(number.getMostSignificantBits(), 9000));
    }
}
