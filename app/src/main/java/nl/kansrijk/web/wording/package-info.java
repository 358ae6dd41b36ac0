/** Reads along with who writes for a client: what makes the text hard, beside the field. Keeps nothing and stops nothing. */
@NullMarked
package nl.kansrijk.web.wording;

import org.jspecify.annotations.NullMarked;
