/**
 * The outbox: everything that leaves the house or lies ready for someone, written in the same transaction as what it tells about,
 * delivered afterwards. Holds keys and facts, never sentences or personal details. Sources: rulings 22, security E6, F1, F6.
 */
@ApplicationModule(allowedDependencies = {"access", "shared"})
@NullMarked
package nl.kansrijk.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
