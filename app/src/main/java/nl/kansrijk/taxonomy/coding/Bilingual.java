package nl.kansrijk.taxonomy.coding;

/** The same thing said in Dutch and in English. */
public record Bilingual(String dutch, String english) {}
