/**
 * The front step of the house: the command line, the home on disk and the database inside it. Opens and closes the
 * house as a whole. Never decides anything about people, and reads no room's tables. Source: rulings 27 to 33.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "intake",
            "matching :: index",
            "matching :: spread",
            "plain",
            "shared",
            "takeover",
            "taxonomy :: coding",
            "taxonomy :: imports"
        })
@NullMarked
package nl.kansrijk.start;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
