/** Behind the door of access: logging in, sessions, headers, and who a request comes from. OIDC will move in here. */
@NamedInterface("login")
@NullMarked
package nl.kansrijk.access.login;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
