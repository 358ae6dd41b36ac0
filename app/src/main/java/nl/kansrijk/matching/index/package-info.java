/** Everyone who can be matched and every open vacancy in memory: filled by a job, kept fresh by news. The database is the truth. */
@NullMarked
package nl.kansrijk.matching.index;

import org.jspecify.annotations.NullMarked;
