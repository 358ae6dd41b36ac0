package nl.kansrijk.matching.introductions;

import nl.kansrijk.profile.FreeText;

/** Words people write at an introduction: a citizen service number in them is masked before anything is kept. */
final class OwnWords {
    private OwnWords() {}

    static String kept(String words) {
        var stripped = words.strip();
        var cut = stripped.length() <= Introductions.MOST_WORDS
                ? stripped
                : stripped.substring(0, Introductions.MOST_WORDS);
        return FreeText.check(cut).maskedText();
    }
}
