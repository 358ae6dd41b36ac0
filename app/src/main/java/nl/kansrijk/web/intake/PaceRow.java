package nl.kansrijk.web.intake;

/** One block of the talk: how long it takes, how often it is passed over and how often taken along, in words. */
public record PaceRow(String block, String took, String passed, String extra) {}
