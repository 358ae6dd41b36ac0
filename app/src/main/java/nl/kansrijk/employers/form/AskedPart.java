package nl.kansrijk.employers.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.employers.Asked;
import nl.kansrijk.employers.CompetencyAsked;
import nl.kansrijk.employers.Diploma;
import nl.kansrijk.employers.Diploma.LegalGround;
import nl.kansrijk.employers.LanguageAsked;
import nl.kansrijk.employers.LoadAsked;
import nl.kansrijk.taxonomy.Code;
import nl.kansrijk.taxonomy.Codes;
import org.springframework.stereotype.Component;

/** What the person brings: competencies, languages, licences, certificates, and a diploma only behind a legal ground. */
@Component
class AskedPart {
    private final Codes codes;

    AskedPart(Codes codes) {
        this.codes = codes;
    }

    Asked read(Answers answers) {
        return new Asked(
                competencies(answers),
                languages(answers),
                listed(answers, "rijbewijs", codes.licences()),
                listed(answers, "certificaat", codes.certificates()),
                diploma(answers));
    }

    /** A load counts when it is said how often it occurs. */
    List<LoadAsked> loads(Answers answers) {
        var loads = new ArrayList<LoadAsked>();
        for (var load : codes.loads()) {
            var field = "belasting-" + load.code();
            if (answers.raw(field).isEmpty()) continue;
            var often = answers.choice(field, LoadAsked.HowOften.OFTEN);
            loads.add(new LoadAsked(load.code(), often, answers.ticked(field + "-hulp")));
        }
        return loads;
    }

    static void fill(Fields fields, Asked asked) {
        for (int i = 0; i < asked.competencies().size(); i++) {
            fields.put("competentie-" + (i + 1), asked.competencies().get(i).code());
            fields.put("belang-" + (i + 1), asked.competencies().get(i).importance());
        }
        LanguageRows.fill(fields, asked.languages());
        fields.put("rijbewijs", asked.licences());
        fields.put("certificaat", asked.certificates());
        asked.diploma().ifPresent(diploma -> {
            fields.put("diploma-grond", diploma.ground());
            fields.put("diploma-wet", diploma.law());
            fields.put("diploma-naam", diploma.name());
        });
    }

    static void fillLoads(Fields fields, List<LoadAsked> loads) {
        for (var load : loads) {
            fields.put("belasting-" + load.code(), load.howOften());
            fields.tick("belasting-" + load.code() + "-hulp", load.aidPossible());
        }
    }

    private List<CompetencyAsked> competencies(Answers answers) {
        var asked = new ArrayList<CompetencyAsked>();
        var seen = new HashSet<String>();
        for (int row = 1; row <= VacancyForm.MOST_ROWS; row++) {
            var field = "competentie-" + row;
            var code = answers.raw(field);
            if (code.isEmpty()) continue;
            if (!has(codes.competencies(), code)) answers.wrong(field, "choice");
            else if (!seen.add(code)) answers.wrong(field, "twice");
            else asked.add(new CompetencyAsked(code, answers.number("belang-" + row, 1, 3, 2)));
        }
        return asked;
    }

    private List<LanguageAsked> languages(Answers answers) {
        return LanguageRows.read(answers, code -> has(codes.languages(), code));
    }

    private static Set<String> listed(Answers answers, String field, List<Code> list) {
        var chosen = Set.copyOf(answers.all(field));
        if (!chosen.stream().allMatch(code -> has(list, code))) answers.wrong(field, "choice");
        return chosen;
    }

    /** A name without a ground is a mistake, never a diploma. */
    private static Optional<Diploma> diploma(Answers answers) {
        var name = answers.text("diploma-naam", 120);
        var law = answers.text("diploma-wet", 160);
        if (answers.raw("diploma-grond").isEmpty()) {
            if (!name.isEmpty()) answers.wrong("diploma-grond", "diploma-without-law");
            return Optional.empty();
        }
        var ground = answers.choice("diploma-grond", LegalGround.OTHER_LAW);
        if (name.isEmpty()) answers.wrong("diploma-naam", "diploma-name-missing");
        boolean unnamed = ground == LegalGround.OTHER_LAW && law.isEmpty();
        if (unnamed) answers.wrong("diploma-wet", "law-missing");
        return name.isEmpty() || unnamed ? Optional.empty() : Optional.of(new Diploma(ground, law, name));
    }

    private static boolean has(List<Code> list, String code) {
        return list.stream().anyMatch(one -> one.code().equals(code));
    }
}
