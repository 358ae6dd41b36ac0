/**
 * Handing clients over to a colleague, for good or for a while: rights, tasks and appointments move along, the client hears who
 * the new contact person is, and what is lent comes back by itself. Sources: good ideas 23, domain b.3.
 */
@NamedInterface("handing")
@NullMarked
package nl.kansrijk.casework.handing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
