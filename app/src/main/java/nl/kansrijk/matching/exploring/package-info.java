/**
 * Looks around from what someone can: which kinds of work lie near, what is new there, which training helps, what is open
 * nearby. Shows and explains; never pushes, never decides, stores nothing. Sources: rows 2-14, 4-10, 4-19, 4-37; J12, J17.
 */
@NamedInterface("exploring")
@NullMarked
package nl.kansrijk.matching.exploring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
