package nl.kansrijk.web.clients;

import nl.kansrijk.web.Field;

/** The form for a task. {@code path} is the file; {@code number} makes that sending it twice is one task. */
public record TaskForm(String path, String number, Field.Area words, Field.Date due) {}
