package nl.kansrijk.web.portal;

import nl.kansrijk.web.Field;

/** The form for a message to the contact person. {@code number} makes twice once. */
public record MessageView(String number, Field.Area words) {}
