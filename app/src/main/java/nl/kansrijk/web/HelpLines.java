package nl.kansrijk.web;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kansrijk.casework.household.Track;

/** Help that was asked for or runs, in a line each: what, whose it is, how far and since when. Nothing more is told. Row 0-34. */
public final class HelpLines {
    private static final Set<Track.Kind> BY_OTHERS = EnumSet.of(Track.Kind.DEBT, Track.Kind.HOUSING, Track.Kind.CARE);

    private HelpLines() {}

    /** The help by others that has not ended, for the client; of help for children a page says nothing: who guides tells of that. */
    public static List<Lists.Fact> toClient(List<Track> tracks, Words words) {
        return of(tracks.stream().filter(one -> BY_OTHERS.contains(one.kind())).toList(), words);
    }

    /** What has not ended. */
    public static List<Lists.Fact> of(List<Track> tracks, Words words) {
        return tracks.stream()
                .filter(Track::runs)
                .map(track -> new Lists.Fact(words.say("around.kind." + track.kind()), says(track, words)))
                .toList();
    }

    /** "Kredietbank: gestart, 12 nov 2026". */
    public static String says(Track one, Words words) {
        var status = words.say("around.status." + (one.lies() ? "LIES" : one.status()))
                .toLowerCase(Locale.of(words.language()));
        return words.say("around.runs", one.owner(), status, words.shortDay(one.since()));
    }
}
