package nl.kansrijk.web.intake;

/** One question asked by several professionals: the lowest and highest mean, how far apart, every mean, and over how many. */
public record SpreadRow(String question, String from, String until, String apart, String means, String over) {}
