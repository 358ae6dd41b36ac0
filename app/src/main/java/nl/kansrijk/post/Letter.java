package nl.kansrijk.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * One message: for whom, how, which words and which facts go into them. Id: the same id is sent once, whatever happens. Template: a
 * message key; its words stand under {@code post.<template>.subject} and {@code post.<template>.text}. Facts: codes, numbers and
 * days, never a name of a person, an address or free text.
 */
public record Letter(UUID id, Recipient to, Channel channel, String template, Map<String, String> facts) {
    public Letter {
        if (!template.matches("[a-z0-9.-]{3,80}")) throw new IllegalArgumentException("a template is a message key");
        facts = Map.copyOf(facts);
    }

    /** A letter that belongs to one happening: told twice, it is sent once. */
    public static Letter about(
            UUID happening, Recipient to, Channel channel, String template, Map<String, String> facts) {
        var name = happening + ":" + to + ":" + channel + ":" + template;
        return new Letter(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), to, channel, template, facts);
    }

    /** How it goes. */
    public enum Channel {
        /** Only in the house: shown in the inbox of who gets it. */
        INBOX,
        MAIL,
        SMS
    }
}
