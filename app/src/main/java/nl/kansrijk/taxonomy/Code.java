package nl.kansrijk.taxonomy;

/** One entry of a fixed list; its words are in the messages, under a key such as {@code taxonomy.competence.24105}. */
public record Code(String code, String messageKey) {}
