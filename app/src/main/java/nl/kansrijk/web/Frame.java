package nl.kansrijk.web;

import java.util.List;
import java.util.Optional;

/**
 * Everything around the content of a page: who is looking, where, why, and the ways out. Pages hand it to a layout.
 * {@code title} is a text, not a key. {@code rail} holds 5 to 8 nouns on work screens and the four doors of a client.
 */
public record Frame(
        Words words,
        String title,
        Optional<Actor> actor,
        List<Entry> rail,
        Csrf csrf,
        Here here,
        Optional<Notice> notice,
        Assets assets) {

    public Frame {
        rail = List.copyOf(rail);
    }

    /** Who is logged in: name, role in words, organisation. */
    public record Actor(String name, String role, String organisation) {}

    /**
     * One noun of the rail or one door of a client, with the key of its text. {@code count} 0 shows no counter; {@code begins}
     * is the first of another task than the one above.
     */
    public record Entry(String key, String label, String path, Icon icon, int count, boolean active, boolean begins) {}

    /** What every form sends along, under which field name and which header name. */
    public record Csrf(String token, String parameter, String header) {}

    /**
     * Where the reader is. {@code query} is without question mark and may be empty; {@code purpose} says why a file is open;
     * {@code idleSeconds} is the time after which the page warns that the session ends, 0 for never;
     * {@code search} is the path that answers the search box, empty where there is none; {@code large}: in large letters.
     */
    public record Here(
            String path,
            String query,
            Optional<String> purpose,
            int idleSeconds,
            Optional<String> search,
            boolean large) {
        /** The same page in another language. */
        public String in(String language) {
            return with(LanguageChoice.PARAMETER, language);
        }

        /** The same page in large letters, or in plain ones when it is large now. */
        public String otherLetters() {
            return with(LetterChoice.PARAMETER, large ? "gewoon" : LetterChoice.LARGE);
        }

        private String with(String choice, String value) {
            var kept = query.replaceAll("(^|&)(taal|letters)=[^&]*", "").replaceFirst("^&", "");
            return path + "?" + (kept.isEmpty() ? "" : kept + "&") + choice + "=" + value;
        }
    }

    /** Word of what just happened, with who can see it now. */
    public record Notice(Tone tone, String text) {}

    /** How a notice sounds. */
    public enum Tone {
        DONE,
        INFO,
        WARNING
    }

    /** Where style, font and script are; the version changes with their content. */
    public record Assets(String version) {
        /** Address of one file of {@code static/ui}. */
        public String at(String file) {
            return "/ui/" + version + "/" + file;
        }
    }

    /**
     * The person a client can always call. {@code phone} as people write it; {@code photo} is the address of a picture; {@code notes}
     * say when this person can be reached or for whom they stand in.
     */
    public record Contact(String name, String role, String phone, Optional<String> photo, List<String> notes) {
        public Contact {
            notes = List.copyOf(notes);
        }

        /** Somebody without a picture. */
        public Contact(String name, String role, String phone) {
            this(name, role, phone, Optional.empty(), List.of());
        }

        /** The same with one more note. */
        public Contact noting(String note) {
            var more = new java.util.ArrayList<>(notes);
            more.add(note);
            return new Contact(name, role, phone, photo, more);
        }

        /** At most two letters for the round picture. */
        public String initials() {
            var parts = name.strip().split("\\s+");
            var last = parts.length > 1 ? parts[parts.length - 1].substring(0, 1) : "";
            return parts[0].substring(0, Math.min(1, parts[0].length())) + last;
        }

        /** The number as a telephone understands it. */
        public String dial() {
            return dial(phone);
        }

        /** The same for any number as people write it. */
        public static String dial(String number) {
            return "tel:" + number.replaceAll("[^+0-9]", "");
        }
    }

    /** This frame with another title. */
    public Frame titled(String other) {
        return new Frame(words, other, actor, rail, csrf, here, notice, assets);
    }

    /** This frame with why this file is open, in words. */
    public Frame openedFor(String purpose) {
        var there = new Here(here.path, here.query, Optional.of(purpose), here.idleSeconds, here.search, here.large);
        return new Frame(words, title, actor, rail, csrf, there, notice, assets);
    }

    /** This frame with word of what just happened. */
    public Frame noticing(Notice news) {
        return new Frame(words, title, actor, rail, csrf, here, Optional.of(news), assets);
    }
}
