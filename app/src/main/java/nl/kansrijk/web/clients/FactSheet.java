package nl.kansrijk.web.clients;

import jakarta.servlet.http.HttpSession;
import nl.kansrijk.access.Actor;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.web.Frame;
import org.springframework.ui.Model;

/** The form for one thing in a file, as it stands open on the screen: about whom, which line, who fills it in. */
record FactSheet(ClientId id, Characteristic line, Actor actor, Frame frame, HttpSession session, Model model) {}
