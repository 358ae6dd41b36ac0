/** For who keeps the house in order: which characteristics are used where, and who can log in. Touches no client. */
@NullMarked
package nl.kansrijk.web.admin;

import org.jspecify.annotations.NullMarked;
