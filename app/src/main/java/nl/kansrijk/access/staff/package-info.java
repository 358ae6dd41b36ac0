/** Behind the door of access: the accounts of an organisation's own people, kept by its administrator. */
@NamedInterface("staff")
@NullMarked
package nl.kansrijk.access.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
