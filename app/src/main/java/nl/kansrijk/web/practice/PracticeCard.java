package nl.kansrijk.web.practice;

import java.util.Optional;

/**
 * One invented client to practise with, how far one is, and what the button says.
 *
 * @param read where the review stands, once the practice is over
 */
public record PracticeCard(
        String code, String title, String lead, String state, String button, Optional<String> read) {}
