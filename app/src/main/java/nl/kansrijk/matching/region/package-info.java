/**
 * Questions about everyone and every open vacancy of a region at once: what opens most work, what if, a fair spread, why
 * vacancies stay open. Gives figures and proposals, never a decision about a person. Sources: issue Engine 3, rulings 2, 6.
 */
@NamedInterface("region")
@NullMarked
package nl.kansrijk.matching.region;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
