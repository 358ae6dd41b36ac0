/**
 * The daily work around clients: tasks and, for each client of a caseload, one computed state with its reason and the next
 * step. Nobody sets a state by hand. Never keeps what is known of a client. Sources: rulings 22, good ideas 23.
 */
@ApplicationModule(allowedDependencies = {"triage", "intake", "profile", "profile :: life", "access", "post", "shared"})
@NullMarked
package nl.kansrijk.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
