/** Notes in the file, with a word of warning before something is kept that does not belong there. */
@NullMarked
package nl.kansrijk.web.notes;

import org.jspecify.annotations.NullMarked;
