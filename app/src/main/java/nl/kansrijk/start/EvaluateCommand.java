package nl.kansrijk.start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.matching.spread.Condition;
import nl.kansrijk.matching.spread.Listings;
import nl.kansrijk.start.evaluate.DataFolders;
import nl.kansrijk.start.evaluate.FairFigure;
import nl.kansrijk.start.evaluate.FairPlot;
import nl.kansrijk.start.evaluate.Fairness;
import nl.kansrijk.start.evaluate.GroupsFile;
import nl.kansrijk.start.evaluate.Score;
import nl.kansrijk.start.evaluate.TextFigure;
import nl.kansrijk.start.evaluate.TextTests;
import nl.kansrijk.start.evaluate.UnreadableException;
import nl.kansrijk.start.evaluate.WordTests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How well words become codes, on sets with known answers. Source: rulings 32. */
@Command(
        name = "evaluate",
        description = {
            "Measures how well words become codes and skills find work, on sets with known answers,",
            "or with --fairness how evenly chances are spread over groups of invented people,",
            "or with --texts how many of the texts for clients are plain."
        },
        footer = {
            "",
            "Sets are found by the start of their folder, anywhere below DIR:",
            "  B1  melo-nl*/*.csv                  job title to occupation        mrr",
            "  B2  titel_isco*.csv                 vacancy title to unit group    acc1, acc5",
            "  B3  vdab*/vdab_esco*.csv.gz         statement to skill             mrr",
            "  B4  pseudo-matching*/               candidates and vacancies       mrr, ndcg10",
            "Between: 95 % of a thousand redrawn sets. ms: time per question.",
            "",
            "Examples:",
            "  ./kansrijk evaluate --data ../shared/data",
            "  ./kansrijk evaluate --data /srv/tests --taxonomy ../shared/data --json",
            "  ./kansrijk evaluate --data ../shared/data --folds",
            "  ./kansrijk evaluate --fairness --home data",
            "  ./kansrijk evaluate --fairness --without language --home data",
            "  ./kansrijk evaluate --texts --json"
        })
final class EvaluateCommand extends WithHome {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled in by the command line
    private CommandSpec spec;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder with the sets.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--taxonomy",
            paramLabel = "DIR",
            defaultValue = "../shared/data",
            description = "Folder with what the sets lack: labels and taxonomies (default: ../shared/data).")
    private Path taxonomy = Path.of("../shared/data");

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    @Option(
            names = "--folds",
            description = "B1 and B3 cross-validated: each fifth by rules and weights learnt from the others.")
    private boolean folds;

    @Option(
            names = "--learn",
            paramLabel = "DIR",
            description = "Learns rules and weights anew and writes them to DIR, as they ship.")
    private Optional<Path> learn = Optional.empty();

    @Option(
            names = "--fairness",
            description = "Exposure and selection per group in a demo home; draws evaluator/fairness.svg in it.")
    private boolean fairness;

    @Option(
            names = "--without",
            paramLabel = "CONDITION",
            split = ",",
            description =
                    "With --fairness: as if no vacancy asked this; to find what a difference comes from. ${COMPLETION-CANDIDATES}.")
    private Set<Condition> without = Set.of();

    @Option(names = "--texts", description = "Share of the texts for clients that are plain, Dutch and English.")
    private boolean texts;

    @Override
    public Integer call() throws IOException {
        try {
            if (texts) read();
            else if (fairness) compare();
            else measure();
            return 0;
        } catch (UnreadableException wrong) {
            throw new Trouble(String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private void measure() throws IOException {
        var sets = data.orElseThrow(() ->
                new ParameterException(spec.commandLine(), "Say where the sets are: ./kansrijk evaluate --data DIR"));
        evaluate(new WordTests(new DataFolders(sets, taxonomy)));
    }

    private void compare() throws IOException {
        var groups = new GroupsFile(home().path());
        try (var open = OpenHome.enter(home())) {
            var figures = new Fairness(open.door(Listings.class).without(without, groups.people())).figures(groups);
            if (!json) System.out.println(FairFigure.heading());
            figures.stream().map(json ? FairFigure::json : FairFigure::row).forEach(System.out::println);
            var plot = home().path().resolve("evaluator").resolve("fairness.svg");
            Whole.write(plot, FairPlot.svg(figures));
            if (!json) System.out.println("The drawing is in " + plot + ".");
        }
    }

    private void read() {
        var tests = new TextTests();
        if (!json) System.out.println(TextFigure.heading());
        tests.figures().stream().map(json ? TextFigure::json : TextFigure::row).forEach(System.out::println);
        if (!json) tests.hard().forEach(System.out::println);
    }

    private void evaluate(WordTests tests) throws IOException {
        if (learn.isPresent()) {
            tests.learn(learn.get());
            return;
        }
        if (!json) System.out.println(Score.heading());
        if (folds) tests.crossValidated(this::print);
        else tests.run(this::print);
    }

    private void print(Score score) {
        System.out.println(json ? score.json() : score.row());
    }
}
