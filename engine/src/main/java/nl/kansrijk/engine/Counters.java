package nl.kansrijk.engine;

/** People in reach, those who fit now, and those who fit now or after at most 4 and 12 weeks of training. */
public record Counters(int inReach, int now, int within4, int within12) {}
