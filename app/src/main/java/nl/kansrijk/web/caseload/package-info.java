/** What is done with several clients at once, and the working day: handing over, labels and reminders, tasks of today, the daily mail. */
@NullMarked
package nl.kansrijk.web.caseload;

import org.jspecify.annotations.NullMarked;
