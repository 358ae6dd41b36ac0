package nl.kansrijk.web.talkmethod;

/** What client and employer are asked: what about, both questions, and the code they share or what differs between them. */
public record PairedRow(String about, String client, String employer, String under) {}
