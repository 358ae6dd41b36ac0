/**
 * Reckoning with rules: what an employer can get for a job, and whether work pays for a client. Each step, rule and assumption is
 * shown; an indication, never a decision. Sources: domain h, row 3-30.
 */
@NullMarked
package nl.kansrijk.web.reckon;

import org.jspecify.annotations.NullMarked;
