/** Cards without a name for employers: who may be shown, and how nobody stands out. Sources: domain c.11, rulings 6. */
@NamedInterface("cards")
@NullMarked
package nl.kansrijk.matching.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
