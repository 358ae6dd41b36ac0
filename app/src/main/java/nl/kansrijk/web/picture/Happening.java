package nl.kansrijk.web.picture;

import java.time.LocalDate;
import nl.kansrijk.web.Icon;

/** Something that happened on a day, in words. {@code good} when it stands under "dit lukte al". */
record Happening(LocalDate day, Icon icon, String what, boolean good) {}
