package nl.kansrijk.takeover;

import nl.kansrijk.shared.Reason;
import nl.kansrijk.takeover.TakeOver.LineState;

/** What became of one row of the last file, with why. No names: the number of the row finds it in the file. */
public record Outcome(int row, LineState state, Reason why) {}
