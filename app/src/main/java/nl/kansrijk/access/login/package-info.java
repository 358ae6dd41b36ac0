/** Behind the door of access: logging in, sessions, headers, and who a request comes from. OIDC will move in here. */
@NullMarked
package nl.kansrijk.access.login;

import org.jspecify.annotations.NullMarked;
