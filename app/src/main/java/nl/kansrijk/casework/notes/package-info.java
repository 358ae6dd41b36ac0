/** Notes in the file of a client, each change a new version. Source: issue Client part 7, security D13. */
@NamedInterface("notes")
@NullMarked
package nl.kansrijk.casework.notes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
