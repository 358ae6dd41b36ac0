/**
 * Employers and what they ask and offer, from opportunity to closed vacancy. Never decides who fits, never knows a client. Asks
 * for tasks and skills; a diploma can only be asked when a law demands it. Sources: VUM vacancy message, domain g.1-g.5.
 */
@ApplicationModule(allowedDependencies = {"taxonomy", "access", "shared"})
@NullMarked
package nl.kansrijk.employers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
