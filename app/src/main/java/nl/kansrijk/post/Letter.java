package nl.kansrijk.post;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/**
 * One message: for whom, how, which words and which facts go into them. Id: the same id is sent once, whatever happens. Template: a
 * message key; its words stand under {@code post.<template>.subject} and {@code post.<template>.text}, those of one way before them
 * under {@code post.<template>.sms.text} and alike. Facts: codes, numbers, days and moments, never a name of a client, an address of
 * one or free text about one.
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

    /** The same letter, another way. */
    Letter by(Channel way) {
        return new Letter(id, to, way, template, facts);
    }

    /** How it goes. */
    public enum Channel {
        /** Only in the house: shown in the inbox of who gets it. */
        INBOX,
        MAIL,
        SMS,
        /** On paper: lies ready to be printed. */
        PAPER,
        /** As its reader likes best; settled when it leaves. */
        PREFERRED
    }
}
