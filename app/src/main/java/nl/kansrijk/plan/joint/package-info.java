/**
 * The part of a plan that an employer shares: what the employer offers, what is learned there, and what the three may expect of
 * each other. Nothing else of the client is in it. Sources: rows 3-26, 3-49, 4-16.
 */
@NamedInterface("joint")
@NullMarked
package nl.kansrijk.plan.joint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
