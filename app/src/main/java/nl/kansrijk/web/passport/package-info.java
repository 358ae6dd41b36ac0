/**
 * What someone can as files: a skills passport, the fields of the Kandidatenverkenner, and files of others that wait for a yes to
 * each line. By the person, or by a professional together with a client. Rows 1-47, 4-11, 4-34.
 */
@NullMarked
package nl.kansrijk.web.passport;

import org.jspecify.annotations.NullMarked;
