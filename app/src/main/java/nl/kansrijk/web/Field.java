package nl.kansrijk.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.shared.FieldError;

/** What a form asks. Each kind has its template of the same name under {@code tag/field}. */
public sealed interface Field {

    /** The question itself. */
    Ask ask();

    /**
     * A question: form name, label, hint, what is wrong with the answer, when it must be answered, whether it is wrong because there is no answer.
     * The element has id {@code veld-name}; the error summary links to it.
     */
    record Ask(
            String name, String label, Optional<String> hint, Optional<String> error, Need need, boolean unanswered) {
        /** When a question must be answered: always, never, or only with some answer to another question. */
        public enum Need {
            ALWAYS,
            SOMETIMES,
            NEVER
        }

        /** A question that must be answered. */
        public static Ask of(String name, String label) {
            return new Ask(name, label, Optional.empty(), Optional.empty(), Need.ALWAYS, false);
        }

        /** The same under another form name. */
        public Ask named(String other) {
            return new Ask(other, label, hint, error, need, unanswered);
        }

        /** The same with help above the field. */
        public Ask hinted(String text) {
            return new Ask(name, label, Optional.of(text), error, need, unanswered);
        }

        /** The same with what is wrong and how to mend it. */
        public Ask wrong(String text) {
            return new Ask(name, label, hint, Optional.of(text), need, unanswered);
        }

        /** The same with what is wrong, when something is. */
        public Ask wrongWhen(Optional<String> text) {
            return new Ask(name, label, hint, text, need, unanswered);
        }

        /** The same with what is wrong with it among these mistakes, when something is. */
        public Ask wrongAmong(List<FieldError> errors, Words words) {
            var first =
                    errors.stream().filter(wrong -> wrong.field().equals(name)).findFirst();
            var said = first.map(wrong -> words.say(wrong.what().key()));
            return new Ask(
                    name,
                    label,
                    hint,
                    said,
                    need,
                    first.filter(FieldError::open).isPresent());
        }

        /** The same, free to leave open. */
        public Ask optional() {
            return new Ask(name, label, hint, error, Need.NEVER, unanswered);
        }

        /** The same, needed only with some answer to another question; the label or the hint says which. */
        public Ask sometimes() {
            return new Ask(name, label, hint, error, Need.SOMETIMES, unanswered);
        }

        /** Whether it must always be answered. */
        public boolean required() {
            return need == Need.ALWAYS;
        }

        /** Whether it may always be left open. */
        public boolean free() {
            return need == Need.NEVER;
        }

        /** Id of the element. */
        public String id() {
            return "veld-" + name;
        }

        /** Ids of hint and error, for {@code aria-describedby}; empty when there are none. */
        public String describedBy() {
            return ((hint.isPresent() ? id() + "-hint " : "") + (error.isPresent() ? id() + "-fout" : "")).strip();
        }
    }

    /** One answer to choose. */
    record Option(String value, String label, Optional<String> hint) {
        /** Without further help. */
        public static Option of(String value, String label) {
            return new Option(value, label, Optional.empty());
        }
    }

    /** One line. {@code type}: text, email, tel, search, password. {@code autocomplete} as HTML names it, "off" for none. */
    record Text(Ask ask, String value, String type, int maxLength, String autocomplete) implements Field {
        /** Plain text of at most this many characters. */
        public static Text of(Ask ask, String value, int maxLength) {
            return new Text(ask, value, "text", maxLength, "off");
        }
    }

    /** A whole number. The value is what was typed, so that nothing typed is lost. */
    record Number(Ask ask, String value, int min, int max, String unit) implements Field {}

    /** One out of many. */
    record Select(Ask ask, String value, List<Option> options) implements Field {}

    /** One out of a few. */
    record Radios(Ask ask, String value, List<Option> options) implements Field {}

    /** Any of a few. */
    record Checkboxes(Ask ask, Set<String> values, List<Option> options) implements Field {}

    /** Several lines. */
    record Area(Ask ask, String value, int rows, int maxLength) implements Field {}

    /** A date, ISO (2026-12-02) or empty; what was typed wrongly comes back as typed. */
    record Date(Ask ask, String value, String min, String max) implements Field {}

    /** Seven days by four parts of the day. Values such as "ma-ochtend". */
    record DayGrid(Ask ask, Set<String> values) implements Field {
        /** Codes of the days, in order. */
        public static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
        /** Codes of the parts of a day, in order. */
        public static final List<String> PARTS = List.of("ochtend", "middag", "avond", "nacht");
    }
}
