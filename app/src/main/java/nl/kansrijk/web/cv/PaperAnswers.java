package nl.kansrijk.web.cv;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kansrijk.access.Passage;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement.Fact;
import nl.kansrijk.profile.Value;
import nl.kansrijk.profile.life.LifeStory;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.springframework.stereotype.Component;

/** Keeps which licences and certificates someone has, and which not when they say so. Silence stays a question. */
@Component
class PaperAnswers {
    private final Profiles profiles;
    private final LifeStory story;
    private final Codes codes;

    PaperAnswers(Profiles profiles, LifeStory story, Codes codes) {
        this.profiles = profiles;
        this.story = story;
        this.codes = codes;
    }

    void keep(ClientId client, Map<String, List<String>> sent, Passage passage) {
        var file = profiles.open(client, passage);
        keep(
                client,
                "HS_LICENCE",
                new Ticked(sent.getOrDefault("rijbewijs", List.of()), codes.licences()),
                file,
                passage);
        keep(
                client,
                "HS_CERT",
                new Ticked(sent.getOrDefault("bewijs", List.of()), codes.certificates()),
                file,
                passage);
    }

    /** What was ticked of a list. */
    private record Ticked(List<String> sent, List<Code> known) {
        Set<String> there() {
            return known.stream().map(Code::code).filter(sent::contains).collect(Collectors.toCollection(TreeSet::new));
        }

        /** All the others, when the person says not to have those. */
        Set<String> not() {
            if (!sent.contains(AboutFields.REST)) return Set.of();
            return known.stream()
                    .map(Code::code)
                    .filter(code -> !sent.contains(code))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private void keep(ClientId client, String what, Ticked ticked, ClientFile file, Passage passage) {
        say(client, what, ticked.there(), file, passage);
        say(client, what + Characteristic.NOT, ticked.not(), file, passage);
    }

    /** What is said now stands, what was said before and is not said now is taken back. */
    private void say(ClientId client, String characteristic, Set<String> now, ClientFile file, Passage passage) {
        var before =
                file.counting(characteristic).map(said -> said.fact().item()).collect(Collectors.toSet());
        for (var item : now)
            if (!before.contains(item))
                story.say(client, new Fact(characteristic, item, new Value.Present()), "", passage);
        for (var item : before) if (!now.contains(item)) story.takeBack(client, characteristic, item, passage);
    }
}
