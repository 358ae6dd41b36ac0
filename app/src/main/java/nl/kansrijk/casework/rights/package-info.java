/**
 * What the law gives and asks, with dates, as a sheet of its own: never among the steps of someone. Decides nothing: what holds
 * for one person stands in the decision of the municipality. Sources: row 2-09, domain J4 and annex E.
 */
@NamedInterface("rights")
@NullMarked
package nl.kansrijk.casework.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
