/** How matching works, for everyone who is logged in, and the record for the Dutch algorithm register. Sources: row 2-38, domain k.2. */
@NullMarked
package nl.kansrijk.web.method;

import org.jspecify.annotations.NullMarked;
