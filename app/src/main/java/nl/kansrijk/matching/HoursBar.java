package nl.kansrijk.matching;

/**
 * Few hours that leave none of the wished work. Most: hours a week someone wants or can, at most; leftOut: open vacancies of
 * wished work that would fit with more hours; hours: the fewest that open one; opens: how many those open.
 */
public record HoursBar(int most, int leftOut, int hours, int opens) {}
