/** Who looked at whom: for the person, and for the privacy officer. Sources: rulings 7, security B7. */
@NullMarked
package nl.kansrijk.web.readinglog;

import org.jspecify.annotations.NullMarked;
