package nl.kansrijk.profile.passport;

import java.time.LocalDate;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement.Fact;

/** One thing in a file: what is so, whose voice said it first, on what it rested, and on what day it was so. */
public record Line(Fact fact, Source.Type voice, String ref, LocalDate observed) {}
