package nl.kansrijk.web;

/** One sentence of a because, with its mark. The mark always comes with a word, so that colour alone says nothing. */
public record Line(Kind kind, String text) {

    /** The four marks of a verdict. STOP is for professional screens only. */
    public enum Kind {
        MET("met", Icon.CHECK),
        BRIDGE("bridge", Icon.CORNER_RIGHT_UP),
        ASK("ask", Icon.CIRCLE_QUESTION_MARK),
        STOP("stop", Icon.SQUARE);

        private final String code;
        private final Icon icon;

        Kind(String code, Icon icon) {
            this.code = code;
            this.icon = icon;
        }

        /** Last part of the style class and of the text key {@code verdict.*}. */
        public String code() {
            return code;
        }

        /** The picture of the mark. */
        public Icon icon() {
            return icon;
        }
    }

    /** What is right already. */
    public static Line met(String text) {
        return new Line(Kind.MET, text);
    }

    /** A gap that can be closed: name weeks, start and funder. */
    public static Line bridge(String text) {
        return new Line(Kind.BRIDGE, text);
    }

    /** Something nobody asked yet. */
    public static Line ask(String text) {
        return new Line(Kind.ASK, text);
    }

    /** A hard condition that is not met. */
    public static Line stop(String text) {
        return new Line(Kind.STOP, text);
    }
}
