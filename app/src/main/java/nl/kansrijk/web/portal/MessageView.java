package nl.kansrijk.web.portal;

import nl.kansrijk.web.Field;

/** The form for a message to the contact person. {@code lead} says when there is an answer; {@code number} makes twice once. */
public record MessageView(String lead, String number, Field.Area words) {}
