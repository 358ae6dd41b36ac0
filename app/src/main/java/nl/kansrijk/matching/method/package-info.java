/** How matching works, read from the code and the data themselves, so that what is told is what is done. Sources: row 2-38, domain k. */
@NamedInterface("method")
@NullMarked
package nl.kansrijk.matching.method;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
