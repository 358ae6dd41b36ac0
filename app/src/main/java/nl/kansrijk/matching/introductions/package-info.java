/**
 * Carries introductions to their end: propose, ask, yes or no with a deadline, exchange of names, meeting. Never sends
 * anyone who did not say yes. Sources: domain J8 and J9, rulings 22.
 */
@NamedInterface("introductions")
@NullMarked
package nl.kansrijk.matching.introductions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
