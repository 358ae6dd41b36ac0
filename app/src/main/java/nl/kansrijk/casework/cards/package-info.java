/**
 * The fixed contact: how a client reaches who guides them, and who stands in while this person is away. Sources: requirement 4-08,
 * domain b.3.
 */
@NamedInterface("cards")
@NullMarked
package nl.kansrijk.casework.cards;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
