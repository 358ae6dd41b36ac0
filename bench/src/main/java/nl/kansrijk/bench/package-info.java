/**
 * {@code ./kansrijk bench matching}: the marks of the engine, measured on an invented country and printed by name. Measures
 * only; never a dependency of the house. Equal answers come before times: a list that differs is reported, not timed away.
 */
@NullMarked
package nl.kansrijk.bench;

import org.jspecify.annotations.NullMarked;
