/** A whole file on paper, as a PDF or as a file for another system, and the way back in. Row 0-23. */
@NullMarked
package nl.kansrijk.web.dossier;

import org.jspecify.annotations.NullMarked;
