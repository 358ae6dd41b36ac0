package nl.kansrijk.web.clients;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kansrijk.profile.Characteristic;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Panel;
import nl.kansrijk.profile.ShareLevel;
import nl.kansrijk.profile.Source;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Proposals;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.clients.FactView.Choice;
import nl.kansrijk.web.clients.FactView.Hidden;
import nl.kansrijk.web.clients.FactView.Item;
import nl.kansrijk.web.clients.FactView.Terms;
import org.springframework.stereotype.Component;

/** Builds the form about one thing out of the catalogue. */
@Component
class FactForms {
    /** Voices that come through a form; registers and rules come through deliveries. */
    static final List<Source.Type> SOURCES =
            List.of(Source.Type.SELF, Source.Type.PROF, Source.Type.TEST, Source.Type.EMPL);

    private final Characteristics catalogue;
    private final FactFields fields;
    private final FactParser parser;
    private final FileLines lines;

    FactForms(Characteristics catalogue, FactFields fields, FactParser parser, FileLines lines) {
        this.catalogue = catalogue;
        this.fields = fields;
        this.parser = parser;
        this.lines = lines;
    }

    /** What stands there now, what who looks may do, and the day. */
    record Around(Optional<Statement> now, Rights rights, LocalDate today) {}

    Choice choice(ClientId client, Panel panel, Rights rights, Words words) {
        var path = "/klanten/" + client.value();
        var things = catalogue.all().stream()
                .filter(line -> line.panel() == panel && rights.says(line))
                .map(line -> new Lists.Tab(words.say(line.nameKey()), path + "/gegevens/" + line.code(), false))
                .toList();
        return new Choice(words.say("fact.choose.in", words.say("panel." + panel)), path, things);
    }

    Optional<FileLine.Voice> now(Statement current, Words words) {
        return Optional.of(lines.voice(current, words));
    }

    FactView view(
            ClientId client, Characteristic line, FactForm form, List<FieldError> errors, Around around, Words words) {
        var path = "/klanten/" + client.value();
        boolean fixed = line.shape().items().equals("-") || !form.item().isEmpty();
        var title = around.now()
                .map(now -> words.say("fact.correct", lines.subject(now.fact(), words)))
                .orElseGet(() -> words.say("fact.add", words.say(line.nameKey())));
        return new FactView(
                title,
                path + "/gegevens/" + line.code(),
                path,
                new Hidden(fixed ? form.item() : "", form.follows()),
                fixed ? Optional.empty() : Optional.of(item(line, form, errors, words)),
                fields.value(line, form, ask("waarde", line, errors, words), words),
                terms(line, form, errors, around, words));
    }

    private Item item(Characteristic line, FactForm form, List<FieldError> errors, Words words) {
        var ask = ask("woorden", line, errors, words);
        if (!FactParser.typed(line))
            return new Item(
                    Optional.of(fields.list(line, form, words, errors)), Optional.empty(), "", Proposals.silent());
        boolean skill = line.shape().openList().equals("skill");
        var near = parser.proposals(skill, form.words(), words);
        return new Item(
                Optional.empty(),
                Optional.of(Field.Text.of(ask.hinted(words.say("fact.item.hint")), form.words(), 120)),
                "/klanten/zoek/" + (skill ? "vaardigheden" : "beroepen"),
                near);
    }

    private static Terms terms(
            Characteristic line, FactForm form, List<FieldError> errors, Around around, Words words) {
        var today = around.today().toString();
        boolean paper = line.uses().contains("match.papers");
        return new Terms(
                new Field.Radios(
                        ask("bron", line, errors, words),
                        form.voice().source(),
                        SOURCES.stream()
                                .map(one -> Option.of(one.name(), words.say("fact.source." + one)))
                                .toList()),
                new Field.Date(ask("dag", line, errors, words), form.voice().day(), "", today),
                paper
                        ? Optional.of(new Field.Date(
                                ask("geldig", line, errors, words).optional(), form.until(), "", ""))
                        : Optional.empty(),
                share(line, form, errors, around, words));
    }

    /** A professional may lower how far something goes, never widen it. */
    private static Field.Select share(
            Characteristic line, FactForm form, List<FieldError> errors, Around around, Words words) {
        var most = around.now()
                .map(said -> said.terms().share())
                .orElse(line.rules().share());
        var options = Arrays.stream(ShareLevel.values())
                .filter(level -> level.compareTo(most) <= 0)
                .map(level -> Option.of(level.name(), words.say("file.share." + level)))
                .toList();
        return new Field.Select(
                ask("delen", line, errors, words).hinted(words.say("fact.share.hint")), form.share(), options);
    }

    static Field.Ask ask(String name, Characteristic line, List<FieldError> errors, Words words) {
        var own = "fact.ask." + name + "." + line.shape().kind();
        return Field.Ask.of(name, words.say(words.knows(own) ? own : "fact.ask." + name))
                .wrongWhen(errors.stream()
                        .filter(error -> error.field().equals(name))
                        .map(error -> says(error.what().key(), line, words))
                        .findFirst());
    }

    /** What is wrong; of a number that does not fit, between which ends it must be. */
    private static String says(String key, Characteristic line, Words words) {
        boolean number = key.equals(FactParser.MISFIT) && line.shape().kind() == Characteristic.Kind.NUMBER;
        if (!number) return words.say(key);
        var ends = FactFields.ends(line);
        return words.say("fact.number.wrong", ends[0], ends[1]);
    }
}
