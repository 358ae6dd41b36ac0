/**
 * How chances are spread over people: who stands in the lists of all open vacancies. For figures about groups only; what
 * group someone belongs to is never known here. Sources: issue Engine 5, rulings 2, 6, 31.
 */
@NamedInterface("spread")
@NullMarked
package nl.kansrijk.matching.spread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
