package nl.kansrijk.web.importing;

import java.time.LocalDate;
import java.util.List;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.takeover.NewFile;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Phrases;
import nl.kansrijk.web.Words;

/** The form to send a file, in words. */
final class UploadWords {
    private UploadWords() {}

    static ImportView.Upload of(FileForm form, List<FieldError> errors, LocalDate today, Phrases phrases, Words words) {
        var asking = new Asking(errors, phrases, words);
        var day = form.sent().isEmpty() ? today.toString() : form.day();
        return new ImportView.Upload(
                asking.ask("bestand"),
                Field.Text.of(asking.ask("bron"), form.source(), NewFile.LONGEST_SOURCE),
                new Field.Date(asking.ask("dag"), day, today.minusYears(10).toString(), today.toString()),
                new Field.Select(
                        asking.ask("soort"),
                        form.kind(),
                        FileForm.KINDS.stream()
                                .map(kind -> Field.Option.of(kind.name(), words.say("import.preset." + kind)))
                                .toList()),
                FileSize.MOST);
    }

    private record Asking(List<FieldError> errors, Phrases phrases, Words words) {
        Field.Ask ask(String name) {
            return Field.Ask.of(name, words.say("import.ask." + name))
                    .hinted(words.say("import.ask." + name + ".hint"))
                    .wrongWhen(errors.stream()
                            .filter(error -> error.field().equals(name))
                            .map(error -> phrases.say(error.what(), words))
                            .findFirst());
        }
    }
}
