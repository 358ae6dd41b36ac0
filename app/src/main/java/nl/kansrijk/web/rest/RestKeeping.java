package nl.kansrijk.web.rest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kansrijk.access.DataGroup;
import nl.kansrijk.access.Passage;
import nl.kansrijk.casework.notes.Notes;
import nl.kansrijk.profile.Histories;
import nl.kansrijk.profile.MatchingPause;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Resting;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Words;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Begins and ends a rest. Why, by whom and when is kept as a note that is shared with the client, in Dutch. */
@Component
class RestKeeping {
    private final Profiles profiles;
    private final RestNow now;
    private final Histories histories;
    private final Notes notes;
    private final Words dutch;

    RestKeeping(Profiles profiles, RestNow now, Histories histories, Notes notes, MessageSource messages) {
        this.profiles = profiles;
        this.now = now;
        this.histories = histories;
        this.notes = notes;
        this.dutch = new Words(messages, Locale.of("nl"));
    }

    /** The rest that holds today, and the stretch it is part of. */
    record Found(Optional<MatchingPause> pause, Optional<Resting> stretch) {}

    Found of(ClientId client, Passage passage) {
        passage.shown(passage.actor().tenant(), client, DataGroup.PLAN);
        var stretch = histories.rests(client, passage).stream()
                .filter(one -> one.until().isEmpty())
                .findFirst();
        return new Found(now.of(client, passage), stretch);
    }

    MatchingPause begin(ClientId client, RestForm form, Passage passage) {
        var reason = RestStep.BEGIN.key(form.field(RestForm.REASON));
        var pause = new MatchingPause(Reason.of(reason), form.until());
        profiles.pauseMatching(client, pause, passage);
        var until = form.until().map(day -> dutch.say("rest.note.until", dutch.day(day)));
        note(client, List.of(dutch.say(reason), until.orElse("")), form, passage);
        return pause;
    }

    /** Answers what rested until now; empty, and nothing is kept, when nothing rests any more. */
    Optional<MatchingPause> end(ClientId client, RestForm form, Passage passage) {
        var rested = now.of(client, passage);
        if (rested.isEmpty()) return rested;
        var why = RestStep.END.key(form.field(RestForm.REASON));
        profiles.resume(client, Reason.of(why), passage);
        note(client, List.of(dutch.say("rest.note.over"), dutch.say(why) + "."), form, passage);
        return rested;
    }

    private void note(ClientId client, List<String> said, RestForm form, Passage passage) {
        var text = Stream.concat(said.stream(), Stream.of(form.words()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        var number = UUID.fromString(form.field(RestForm.NUMBER));
        notes.write(client, Notes.Draft.of(text, true, number).sharedWithClient(), passage);
    }
}
