package nl.kansrijk.taxonomy.words;

import java.util.List;

/** Which phrases hold which word. */
final class Postings {

    private final Vocabulary vocabulary;
    private final int[][] phrasesOf;
    private final int phrases;

    Postings(Vocabulary vocabulary, List<List<String>> words) {
        this.vocabulary = vocabulary;
        this.phrases = words.size();
        phrasesOf = new int[vocabulary.size()][];
        int[] counts = new int[vocabulary.size()];
        words.forEach(phrase -> phrase.forEach(word -> counts[vocabulary.number(word)]++));
        for (int word = 0; word < counts.length; word++) phrasesOf[word] = new int[counts[word]];
        for (int phrase = phrases - 1; phrase >= 0; phrase--)
            for (String word : words.get(phrase))
                phrasesOf[vocabulary.number(word)][--counts[vocabulary.number(word)]] = phrase;
    }

    /** For every phrase how well its best word fits the typed one; 0 is not at all. */
    int[] best(String typed) {
        int[] best = new int[phrases];
        vocabulary.fitting(typed, (word, fit) -> {
            for (int phrase : phrasesOf[word]) best[phrase] = Math.max(best[phrase], fit);
        });
        return best;
    }
}
