/**
 * Groups of people described by rules about what was said of them: the rules, how many people, and what became of them. A
 * group holds no people: who belongs to it is found anew each time. Never decides about anyone. Sources: rows 0-22 and 0-29.
 */
@NamedInterface("segments")
@NullMarked
package nl.kansrijk.profile.segments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
