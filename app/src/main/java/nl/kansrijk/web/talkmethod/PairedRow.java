package nl.kansrijk.web.talkmethod;

/** One thing that client and employer are both asked about: the name of the shared code, and both questions. */
public record PairedRow(String about, String client, String employer) {}
