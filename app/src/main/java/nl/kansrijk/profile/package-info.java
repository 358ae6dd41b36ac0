/**
 * The full, mutually recognised picture of a client: statements with a source, the client's own answer to each, identity
 * apart and sealed. Never decides who fits and never knows a vacancy. Sources: domain c.1 to c.11, rulings 10 to 17.
 */
@ApplicationModule(allowedDependencies = {"taxonomy", "access", "post", "shared"})
@NullMarked
package nl.kansrijk.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
