/**
 * A training for one person: what it opens for them, and "ik wil dit": an own step of the client, or an agreement with the
 * client that is a task. Decides nothing. Source: row 4-10.
 */
@NullMarked
package nl.kansrijk.web.learning;

import org.jspecify.annotations.NullMarked;
