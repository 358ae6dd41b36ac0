/** The household of a client and all help that runs, on one page. Source: requirement 0-25. */
@NullMarked
package nl.kansrijk.web.household;

import org.jspecify.annotations.NullMarked;
