/**
 * "Mijn cv": from what someone did in life to skills and a cv, one thing on a screen, by the person or together with a
 * professional. Source: rows 2-28, 2-29, 4-34, 4-38, J17.
 */
@NullMarked
package nl.kansrijk.web.cv;

import org.jspecify.annotations.NullMarked;
