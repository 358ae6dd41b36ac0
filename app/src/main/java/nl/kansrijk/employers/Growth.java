package nl.kansrijk.employers;

/** What the work can lead to, in own words, each may be empty: the next step, training on offer, why people stay. */
public record Growth(String nextStep, String trainingOffered, String whyPeopleStay) {}
