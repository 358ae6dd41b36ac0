/**
 * One mail a day for who works with clients: how many tasks, answers, appointments and reports wait. Numbers only, never a name.
 * Each person chooses the hour, what stands in it, or none. Sources: good ideas 24, security F6.
 */
@NamedInterface("digest")
@NullMarked
package nl.kansrijk.casework.digest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
