package nl.kansrijk.takeover;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kansrijk.access.Actor;
import nl.kansrijk.shared.TenantId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.takeover.TakeOver.State;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** A file on its way in, as it is kept. Guide: whose caseload its clients come in. */
record Load(
        UUID id, State state, NewFile told, List<String> columns, Mapping mapping, Optional<UserId> guide, UserId by) {}
