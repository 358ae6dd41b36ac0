package nl.kansrijk.web.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.ClientFile;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.profile.Value;
import nl.kansrijk.web.StatementWords;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.picture.PictureView.Domain;
import org.springframework.stereotype.Component;

/** Life domains in two voices: how it goes as professionals see it, how much the client worries, and who helps. */
@Component
class DomainWords {
    private static final String LEVEL = "LD_";
    private static final int BIG_WORRY = 4;
    private static final int SMALL_WORRY = 2;
    private static final int GOES_WELL = 4;
    private static final int HARD = 2;
    private final StatementWords said;

    DomainWords(StatementWords said) {
        this.said = said;
    }

    /** What is said of one domain. */
    private record Voices(Optional<Statement> level, Optional<Statement> worry, Optional<Statement> help) {}

    /** Only domains of which something is said. */
    List<Domain> of(ClientFile file, Words words) {
        var all = new ArrayList<Domain>();
        names(file, words).forEach((code, name) -> all.add(domain(name, voices(file, code), words)));
        return all;
    }

    /** Codes without LD_, in the order of the catalogue; the code of care has worries only. */
    private Map<String, String> names(ClientFile file, Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        entries(file, entry -> level(entry.characteristic()))
                .forEach(one -> names.put(
                        one.fact().characteristic().substring(LEVEL.length()), said.characteristic(one.fact(), words)));
        entries(
                        file,
                        entry -> entry.characteristic().code().equals("LD_WORRY")
                                || entry.characteristic().code().equals("LD_HELP"))
                .forEach(one -> names.putIfAbsent(one.fact().item(), said.item(one.fact(), words)));
        return names;
    }

    private static boolean level(Characteristic line) {
        return line.code().startsWith(LEVEL) && line.shape().items().equals("-");
    }

    private static Voices voices(ClientFile file, String domain) {
        return new Voices(one(file, LEVEL + domain, ""), one(file, "LD_WORRY", domain), one(file, "LD_HELP", domain));
    }

    private Domain domain(String name, Voices voices, Words words) {
        return new Domain(
                name,
                voices.level().map(one -> seen(one, words)).orElseGet(() -> words.say("picture.domain.unknown")),
                voices.worry()
                        .map(one -> said.says(one.fact(), words))
                        .orElseGet(() -> words.say("picture.domain.unknown")),
                voices.help()
                        .map(one -> said.says(one.fact(), words))
                        .orElseGet(() -> words.say("picture.domain.unknown")),
                contrast(voices).map(words::say));
    }

    private String seen(Statement level, Words words) {
        var says = said.says(level.fact(), words);
        return level.source().type() == Source.Type.SELF ? words.say("picture.domain.self", says) : says;
    }

    private static Optional<String> contrast(Voices voices) {
        if (voices.worry().isEmpty()) return Optional.empty();
        int worry = step(voices.worry().get());
        int level = voices.level().map(DomainWords::step).orElse(0);
        boolean helped = voices.help()
                .filter(one -> !one.fact().value().equals(new Value.Code("NONE")))
                .isPresent();
        if (worry >= BIG_WORRY && level >= GOES_WELL) return Optional.of("picture.contrast.worries");
        if (worry <= SMALL_WORRY && level > 0 && level <= HARD) return Optional.of("picture.contrast.calm");
        if (worry >= BIG_WORRY && level == 0) return Optional.of("picture.contrast.rate");
        if (worry >= BIG_WORRY && !helped) return Optional.of("picture.contrast.help");
        return Optional.empty();
    }

    private static int step(Statement one) {
        return one.fact().value() instanceof Value.Level(int step) ? step : 0;
    }

    private static Optional<Statement> one(ClientFile file, String characteristic, String item) {
        return entries(file, entry -> entry.statement().fact().about(characteristic, item)).stream()
                .findFirst();
    }

    private static List<Statement> entries(ClientFile file, Predicate<ClientFile.Entry> which) {
        return file.entries()
                .filter(ClientFile.Entry::counts)
                .filter(which)
                .map(ClientFile.Entry::statement)
                .toList();
    }
}
