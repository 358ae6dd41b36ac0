/**
 * What an adviser keeps about a client for the own eyes only: a coloured label and a reminder. Never shown to anyone else and
 * never counted. Source: good ideas 23.
 */
@NamedInterface("marks")
@NullMarked
package nl.kansrijk.casework.marks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
