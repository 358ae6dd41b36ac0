/** Who lives with a client, and all help that runs, of us and of others: status only. Sources: requirements 0-25, 0-34. */
@NamedInterface("household")
@NullMarked
package nl.kansrijk.casework.household;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
