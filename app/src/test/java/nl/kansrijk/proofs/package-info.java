/** Proofs over the whole house: every page, every role, every organisation. Source: security 13. */
@NullMarked
package nl.kansrijk.proofs;

import org.jspecify.annotations.NullMarked;
