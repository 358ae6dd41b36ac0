/**
 * The form in which an instrument is written: from what was typed to an instrument with every mistake at once, and back; and the
 * mail to owners who did not confirm theirs in time. Source: good ideas 8.
 */
@NamedInterface("editing")
@NullMarked
package nl.kansrijk.instruments.editing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
