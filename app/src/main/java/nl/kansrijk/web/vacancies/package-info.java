/** Chances and vacancies, for who works with employers: the list, the record, the form. */
@NullMarked
package nl.kansrijk.web.vacancies;

import org.jspecify.annotations.NullMarked;
