/** "Rechten en plichten": what the law gives and asks, on a sheet of its own, for the client and to print. Sources: row 2-09, domain J4. */
@NullMarked
package nl.kansrijk.web.rights;

import org.jspecify.annotations.NullMarked;
