/**
 * Judges who fits which work, and why: every criterion of every pair, in both directions, exactly and repeatably.
 * Never decides, never reads a database, never writes a sentence and never sees a name, an age, a sex or an origin.
 *
 * <p>Come in through {@link nl.kansrijk.engine.MatchIndex}. A {@link nl.kansrijk.engine.Supply} is what a person brings,
 * a {@link nl.kansrijk.engine.Demand} what a job asks; one {@link nl.kansrijk.engine.Criterion} gives one line of the
 * {@link nl.kansrijk.engine.Explanation}. What nobody said is unknown: a question to ask, never a rejection.
 */
@NullMarked
package nl.kansrijk.engine;

import org.jspecify.annotations.NullMarked;
