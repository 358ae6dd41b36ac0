package nl.kansrijk.intake.practice;

/** What a colleague says about a practice: about the reasons that were chosen, and about the questions that were asked. Never who. */
public record PeerReview(String reasons, String questions) {}
