/**
 * The dossier of each function that advises by rules: what it is for, the data it uses, who decides, what is watched, and its record
 * for the Dutch algorithm register. Sources: security 8.1, domain k.
 */
@NullMarked
package nl.kansrijk.web.algorithms;

import org.jspecify.annotations.NullMarked;
