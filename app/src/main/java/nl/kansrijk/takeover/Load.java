package nl.kansrijk.takeover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.TakeOver.State;

/** A file on its way in, as it is kept. Guide: whose caseload its clients come in. */
record Load(
        UUID id, State state, NewFile told, List<String> columns, Mapping mapping, Optional<UserId> guide, UserId by) {}
