/** Lists of clients that someone keeps by name, for the own use or for the team: codes of filter, order and columns. */
@NamedInterface("views")
@NullMarked
package nl.kansrijk.casework.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
