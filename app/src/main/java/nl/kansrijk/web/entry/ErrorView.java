package nl.kansrijk.web.entry;

import java.util.Optional;

/** What went wrong, what to do now, and the number to call about it when something broke. */
public record ErrorView(String title, String text, Optional<String> reference) {}
