package nl.kansrijk.takeover;

import java.util.UUID;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.UserId;

/** Someone started bringing a file in. Kept until it is done, so that a restart of the house goes on with it. */
record TakeOverStarted(UUID load, UserId by, Role role) {}
