package nl.kansrijk.taxonomy.coding;

import java.util.regex.Pattern;

/** What stands in a text and says nothing of the work: tags, what is denied, m/v, hours, amounts, places. */
final class Noise {

    private static final Pattern BESIDE = Pattern.compile(
            "\\b[mvfhwxd]\\s?/\\s?[mvfhwxd](?:\\s?/\\s?[mvfhwxd])?\\b|€\\s?[\\d.,]+|\\b\\d[\\d.,/-]*(?![\\w])"
                    + "|\\b(?:uur|uren|fulltime|full-time|parttime|part-time|per week|bijbaan|vacature|gevraagd|gezocht"
                    + "|oproepbasis|zzp|per direct|regio|omgeving)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH_FORMS = Pattern.compile("(?<=\\p{L})\\(\\p{L}{1,5}\\)(?=\\p{L})");

    private final PlaceNames places;

    Noise(PlaceNames places) {
        this.places = places;
    }

    String without(String text) {
        String whole = BOTH_FORMS.matcher(Markup.without(text)).replaceAll("");
        return BESIDE.matcher(places.without(Negation.without(whole))).replaceAll(" ");
    }
}
