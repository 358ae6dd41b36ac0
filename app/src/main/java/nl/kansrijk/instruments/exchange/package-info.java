/**
 * Instruments in and out: the exchange schema of the guides (SGR names), the names inside the guides, and a sheet. Nothing is deleted
 * on the way in, nothing that came in gets lost on the way out. Source: VNG instrument guides, chapters 2, 3 and 7.
 */
@NamedInterface("exchange")
@NullMarked
package nl.kansrijk.instruments.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
