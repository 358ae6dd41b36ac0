package nl.kansrijk.matching.introductions;

/** What the person says to "may we propose you?". */
public sealed interface Answer {
    /** Yes: names are exchanged and a meeting is planned. */
    record Yes() implements Answer {}

    /** No; the words may be empty. Has no other effect. */
    record No(String words) implements Answer {}

    /** A question first; the proposal stays open until its deadline. Errors: IllegalArgumentException without words. */
    record Question(String words) implements Answer {
        public Question {
            if (words.isBlank()) throw new IllegalArgumentException("a question has words");
        }
    }
}
