package nl.kansrijk.web.practice;

/** How many practised with one invented client, in words, and where their differences stand. */
public record PracticeCount(String title, String begun, String done, String path) {}
