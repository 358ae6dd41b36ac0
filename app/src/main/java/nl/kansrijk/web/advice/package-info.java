/**
 * What may help one person, each with why in words of the own file: for the professional with what must be asked first, for the
 * client without letters or scores. Proposes only. Sources: row 0-14, good ideas 9 and 10.
 */
@NullMarked
package nl.kansrijk.web.advice;

import org.jspecify.annotations.NullMarked;
