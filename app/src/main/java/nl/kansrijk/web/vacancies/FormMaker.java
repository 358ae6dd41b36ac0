package nl.kansrijk.web.vacancies;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.employers.Head;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.taxonomy.Codes;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Field.Option;
import nl.kansrijk.web.Proposals;
import nl.kansrijk.web.Words;
import nl.kansrijk.web.vacancies.FormView.CompetencyRow;
import nl.kansrijk.web.vacancies.FormView.LanguageRow;
import nl.kansrijk.web.vacancies.FormView.LoadRow;
import nl.kansrijk.web.vacancies.FormView.Named;
import nl.kansrijk.web.vacancies.FormView.Part;
import nl.kansrijk.web.vacancies.FormView.Rows;
import nl.kansrijk.web.vacancies.FormView.TaskRow;
import org.springframework.stereotype.Component;

/** Lays out the questions of the form, in the order in which people talk about work. */
@Component
class FormMaker {
    private static final List<String> LEVELS =
            Arrays.stream(LanguageAsked.Level.values()).map(Enum::name).toList();
    private final Codes codes;
    private final FormProposals proposals;

    FormMaker(Codes codes, FormProposals proposals) {
        this.codes = codes;
        this.proposals = proposals;
    }

    FormView make(FormView.Start start, FormFields fields, PreviewView preview) {
        var words = fields.say().words();
        var head = head(fields, words);
        var rows =
                new Rows(tasks(fields), competencies(fields, words), languages(fields, words), proposals.all(fields));
        var asked = new Part("bewijs", words.say("vacform.part.proof"), Optional.empty(), proofs(fields, words));
        var diploma = diploma(fields);
        var parts = Stream.concat(Stream.of(asked), FormParts.of(fields, words).stream())
                .toList();
        return new FormView(start, head, rows, diploma, parts, loads(fields, words), preview, fields.asks());
    }

    /** A diploma can be named only after a law was chosen. Source: row 4-36. */
    FormView.Diploma diploma(FormFields fields) {
        var words = fields.say().words();
        var grounds = Options.of(LegalGround.class, "employers.ground.", words, words.say("vacform.diploma.none"));
        var ground = fields.select("diploma-grond", grounds);
        var named = ground.value().isEmpty()
                ? Optional.<Named>empty()
                : Optional.of(new Named(fields.needed("diploma-naam", 120), fields.text("diploma-wet", 160)));
        return new FormView.Diploma(ground, named);
    }

    Map<String, Proposals> proposals(FormFields fields) {
        return proposals.all(fields);
    }

    private static Part head(FormFields fields, Words words) {
        List<Field> questions = List.of(
                fields.needed("werkgever", 120),
                fields.needed("titel", 100),
                fields.select("soort", Options.of(Head.Kind.class, "employers.kind.", words)),
                fields.text("beroep", 120),
                fields.number("aantal", 1, 999, "places"),
                fields.date("begin"),
                fields.date("sluit"),
                fields.checks("zichtbaar", Options.of(Head.Scope.class, "employers.scope.", words)));
        return new Part("werk", words.say("vacform.part.head"), Optional.empty(), questions);
    }

    private static List<TaskRow> tasks(FormFields fields) {
        return IntStream.rangeClosed(1, fields.rows("taak", 2))
                .mapToObj(row -> task(row, "taak-" + row, fields))
                .toList();
    }

    private static TaskRow task(int number, String name, FormFields fields) {
        return new TaskRow(
                number,
                fields.value(name + "-code"),
                fields.needed(name + "-tekst", 200),
                fields.needed(name + "-vaardigheid", 120),
                fields.number(name + "-aandeel", 1, 100, "percent"),
                !fields.value(name + "-dag1").isEmpty(),
                fields.number(name + "-weken", 0, 52, "weeks"),
                fields.text(name + "-wie", 100));
    }

    private List<CompetencyRow> competencies(FormFields fields, Words words) {
        var all = Options.codes(codes.competencies(), words, words.say("vacform.choose"));
        var weights = Options.codes("123", "employers.importance.", words, words.say("vacform.choose"));
        return IntStream.rangeClosed(1, fields.rows("competentie", 2))
                .mapToObj(row -> new CompetencyRow(
                        fields.select("competentie-" + row, all), fields.select("belang-" + row, weights)))
                .toList();
    }

    private List<LanguageRow> languages(FormFields fields, Words words) {
        var all = Options.codes(codes.languages(), words, words.say("vacform.choose"));
        return IntStream.rangeClosed(1, fields.rows("taal", 1))
                .mapToObj(row -> new LanguageRow(
                        row,
                        fields.select("taal-" + row, all),
                        levels(row, fields, words),
                        !fields.value("taal-" + row + "-leren").isEmpty()))
                .toList();
    }

    private static List<Field.Select> levels(int row, FormFields fields, Words words) {
        var levels = Stream.concat(
                        Stream.of(Option.of("", words.say("vacform.level.none"))),
                        LEVELS.stream().map(level -> Option.of(level, words.say("vacform.level." + level))))
                .toList();
        return Arrays.stream(LanguageAsked.Skill.values())
                .map(skill ->
                        fields.select(fields.ask("taal-" + row + "-" + skill, "employers.language." + skill), levels))
                .toList();
    }

    private List<Field> proofs(FormFields fields, Words words) {
        return List.of(
                fields.checks("certificaat", Options.codes(codes.certificates(), words)),
                fields.checks("rijbewijs", Options.codes(codes.licences(), words)));
    }

    private List<LoadRow> loads(FormFields fields, Words words) {
        var often = Options.of(LoadAsked.HowOften.class, "employers.often.", words, words.say("vacform.load.no"));
        return codes.loads().stream()
                .map(load -> {
                    var name = "belasting-" + load.code();
                    boolean aid = !fields.value(name + "-hulp").isEmpty();
                    return new LoadRow(name, words.say(load.messageKey()), fields.value(name), aid, often);
                })
                .toList();
    }
}
