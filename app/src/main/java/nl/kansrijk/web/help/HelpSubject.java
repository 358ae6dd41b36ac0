package nl.kansrijk.web.help;

import java.util.Optional;
import nl.kansrijk.web.Lists;

/** One subject of the help: what it is, what can be done there, and the way there when it has a page of its own. */
public record HelpSubject(String term, String text, Optional<Lists.Tab> link) {}
