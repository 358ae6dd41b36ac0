package nl.kansrijk.web.intake;

/** One block of the talk: how long it takes and how often it is passed over, in words. */
public record PaceRow(String block, String took, String passed) {}
