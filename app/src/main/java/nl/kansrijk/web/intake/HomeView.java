package nl.kansrijk.web.intake;

import nl.kansrijk.web.Bar;

/** How far a client has come with telling about the own life, and where it goes on. */
public record HomeView(Bar bar, TalkView.Running running) {}
