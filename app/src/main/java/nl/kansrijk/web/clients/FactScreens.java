package nl.kansrijk.web.clients;

import java.util.List;
import java.util.Optional;
import nl.kansrijk.access.Passage;
import nl.kansrijk.access.Permission;
import nl.kansrijk.profile.Characteristics;
import nl.kansrijk.profile.Profiles;
import nl.kansrijk.profile.Statement;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.casefile.CaseFile;
import nl.kansrijk.web.clients.FactForms.Around;
import nl.kansrijk.web.rest.RestNow;
import org.springframework.stereotype.Component;

/** Shows the form for one thing in a file, with what was said before beside it. */
@Component
class FactScreens {
    private final CaseFile file;
    private final Profiles profiles;
    private final Characteristics catalogue;
    private final FactForms forms;
    private final RestNow now;

    FactScreens(CaseFile file, Profiles profiles, Characteristics catalogue, FactForms forms, RestNow now) {
        this.file = file;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.forms = forms;
        this.now = now;
    }

    Around around(FactSheet sheet, String item) {
        return file.open(
                sheet.actor(),
                Permission.CHANGE_STATEMENT,
                sheet.id(),
                sheet.session(),
                passage -> around(sheet, item, passage));
    }

    Around around(FactSheet sheet, String item, Passage passage) {
        var now = profiles.open(sheet.id(), passage)
                .entries()
                .filter(entry -> entry.statement().fact().about(sheet.line().code(), item))
                .findFirst();
        return new Around(
                now.map(entry -> entry.statement()), Rights.of(passage, catalogue), ClientPage.today(passage));
    }

    /** Whether matching rests for whom the form is about. */
    boolean rests(FactSheet sheet, Passage passage) {
        return now.of(sheet.id(), passage).isPresent();
    }

    /** The form once more, with what was typed and what is wrong with it. */
    String again(FactSheet sheet, FactForm form, List<FieldError> errors) {
        return show(sheet, form, errors, around(sheet, form.item()));
    }

    /** Someone else said something since: theirs beside what was typed. */
    String stale(FactSheet sheet, FactForm form, Statement current, Around around) {
        sheet.model().addAttribute("now", forms.now(current, sheet.frame().words()));
        return show(sheet, form.following(current.id()), List.of(), around);
    }

    String show(FactSheet sheet, FactForm form, List<FieldError> errors, Around around) {
        var frame = sheet.frame();
        var view = forms.view(sheet.id(), sheet.line(), form, errors, around, frame.words());
        sheet.model().addAttribute("form", view);
        if (!sheet.model().containsAttribute("now")) sheet.model().addAttribute("now", Optional.empty());
        sheet.model().addAttribute("frame", frame.titled(view.title()));
        return "clients/fact";
    }
}
