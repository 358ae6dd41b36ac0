package nl.kansrijk.start.evaluate;

import java.util.List;
import java.util.Locale;
import nl.kansrijk.plain.ClientTexts.Read;

/**
 * How plain the texts of one bundle are.
 *
 * @param share of the texts that pass. Range: 0..1
 * @param words in a sentence, on average over all sentences
 * @param lowest lowest score of a text. Range: 0..100
 */
public record TextFigure(String language, String bundle, int texts, int pass, double share, double words, int lowest) {

    static TextFigure of(Locale language, String bundle, List<Read> texts) {
        int pass = (int) texts.stream().filter(one -> one.reading().passes()).count();
        int sentences =
                texts.stream().mapToInt(one -> one.reading().sentences()).sum();
        int words = texts.stream().mapToInt(one -> one.reading().words()).sum();
        return new TextFigure(
                language.getLanguage(),
                bundle,
                texts.size(),
                pass,
                (double) pass / Math.max(1, texts.size()),
                (double) words / Math.max(1, sentences),
                texts.stream().mapToInt(one -> one.reading().score()).min().orElse(100));
    }

    /** One JSON object on one line. */
    public String json() {
        return String.format(
                Locale.ROOT,
                "{\"test\":\"texts\",\"language\":\"%s\",\"bundle\":\"%s\",\"texts\":%d,\"pass\":%d,\"share\":%.4f,"
                        + "\"wordsPerSentence\":%.2f,\"lowestScore\":%d}",
                language,
                bundle,
                texts,
                pass,
                share,
                words,
                lowest);
    }

    /** One line of a table. */
    public String row() {
        return String.format(
                Locale.ROOT,
                "%-9s %-16s %6d %6d %7.1f %% %9.1f %7d",
                language,
                bundle,
                texts,
                pass,
                share * 100,
                words,
                lowest);
    }

    /** The line above the table. */
    public static String heading() {
        return String.format(
                "%-9s %-16s %6s %6s %9s %9s %7s", "language", "bundle", "texts", "plain", "share", "words", "lowest");
    }
}
