/** What who works with employers may expect of the pages. */
@NullMarked
package nl.kansrijk.web.vacancies;

import org.jspecify.annotations.NullMarked;
