/**
 * Appointments with clients: offered, chosen, reminded of, kept or not. A client chooses and may always move or cancel. Sources:
 * issue Client part 7, domain J1, J17, annex E.
 */
@NamedInterface("appointments")
@NullMarked
package nl.kansrijk.casework.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
