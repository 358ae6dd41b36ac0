/** The specification of logging in. */
@NullMarked
package nl.kansrijk.access.login;

import org.jspecify.annotations.NullMarked;
