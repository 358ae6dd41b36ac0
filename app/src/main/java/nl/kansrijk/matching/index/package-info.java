/** Everyone who can be matched and every open vacancy in memory: filled by a job, kept fresh by news. The database is the truth. */
@NamedInterface("index")
@NullMarked
package nl.kansrijk.matching.index;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
