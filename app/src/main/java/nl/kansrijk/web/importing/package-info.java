/** Taking over a caseload from a file: send, say which column is what, mend rows in place, bring in, report. Decides nothing. */
@NullMarked
package nl.kansrijk.web.importing;

import org.jspecify.annotations.NullMarked;
