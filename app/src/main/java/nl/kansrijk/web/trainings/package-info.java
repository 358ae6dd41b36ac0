/** Trainings on offer: what they teach and which kinds of work they open. Source: row 4-10. */
@NullMarked
package nl.kansrijk.web.trainings;

import org.jspecify.annotations.NullMarked;
