package nl.kansrijk.web.admin;

import java.util.Locale;
import nl.kansrijk.post.Parcel;
import nl.kansrijk.post.Wording;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/**
 * Writes a letter out as it went or would go: for its own way when its template has words for each way, else the general words. A
 * template without words is told by its key, so that nothing stays unseen.
 */
record ParcelWords(Phrases phrases, Wording wording, Words words) {
    Wording.Written of(Parcel parcel) {
        var key = parcel.words().key();
        return words.knows(key + ".sms.text")
                ? wording.of(key, parcel.words().facts(), parcel.channel(), Locale.of(words.language()))
                : new Wording.Written(said(parcel, ".subject"), said(parcel, ".text"));
    }

    private String said(Parcel parcel, String ending) {
        var key = parcel.words().key() + ending;
        return words.knows(key) ? phrases.say(new Reason(key, parcel.words().facts()), words) : key;
    }
}
