/**
 * A film in which someone tells who they are, what they can, want and what helps them. Sealed in the database in parts, seen by
 * others only as long as the person wants. Sources: domain c.8; rows 4-44, 1-46; security D8.
 */
@NamedInterface("video")
@NullMarked
package nl.kansrijk.profile.video;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
