/**
 * The catalogue of instruments: what each is, whom it helps, on what law and evidence it stands, and whether it is on offer
 * today; and one search over everything the region offers. Says what there is, never whom to send. No persons. Sources: VNG
 * instrument guides Eva and Dennis, domain f, good ideas 8.
 */
@NamedInterface("catalogue")
@NullMarked
package nl.kansrijk.instruments.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
