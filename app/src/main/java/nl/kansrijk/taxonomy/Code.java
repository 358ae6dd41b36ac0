package nl.kansrijk.taxonomy;

/** One entry of a fixed list; the words are in the messages under {@link #messageKey()}. */
public record Code(CodeList list, String value) {

    /** Key of the words in the bundles, such as {@code taxonomy.competence.24105}. */
    public String messageKey() {
        return "taxonomy." + list.key() + "." + value;
    }
}
