/**
 * Whether a text for clients is plain: short sentences, everyday words, who does what, no threat. Reads and advises; never
 * changes or stops a text. Plain Java, no Spring, no database. Sources: domain annex E, requirements 2-07 and X-02.
 */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package nl.kansrijk.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
