/**
 * First contact: anyone who reports, at the counter or by oneself, until there is a first talk with a fixed contact person. Links a
 * report to a client who is known already and never merges. Sources: domain J1, issue Client part 1.
 */
@NamedInterface("contact")
@NullMarked
package nl.kansrijk.casework.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
