/** The clients of a case worker: the caseload, the file on one page with its drawers, the tasks, the chances. */
@NullMarked
package nl.kansrijk.web.clients;

import org.jspecify.annotations.NullMarked;
