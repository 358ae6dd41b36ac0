package nl.kansrijk.web.reckon;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kansrijk.access.Account;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Permission;
import nl.kansrijk.access.Policy;
import nl.kansrijk.rules.IncomeCheck;
import nl.kansrijk.shared.ClientId;
import nl.kansrijk.shared.UserId;
import nl.kansrijk.web.Words;
import org.springframework.stereotype.Component;

/** "Does work pay?" in words: the form, what it comes to and what was kept. */
@Component
class PaysWords {
    private final Accounts accounts;

    PaysWords(Accounts accounts) {
        this.accounts = accounts;
    }

    PaysView view(ClientId id, UUID number, FilePaysPage.Found found, Actor actor, Words words) {
        var names = accounts.of(actor.tenant()).stream().collect(Collectors.toMap(Account::id, Account::name));
        var filled = found.filled();
        return new PaysView(
                "/klanten/" + id.value() + "/werk-loont",
                number.toString(),
                PaysForm.fields(new Questions(filled, filled.errors(), words), found.today()),
                found.reckoning().map(one -> new OutcomeWords(words).view(one)),
                Policy.opens(actor, Permission.KEEP_WORK_PAYS),
                found.kept().stream().map(one -> kept(one, names, words)).toList());
    }

    private static PaysView.Kept kept(IncomeCheck check, Map<UserId, String> names, Words words) {
        return new PaysView.Kept(
                words.say(
                        "pays.kept.title",
                        words.decimal(check.asked().hours()),
                        words.shortDay(check.asked().day())),
                words.say(
                        "pays.kept.by",
                        names.getOrDefault(check.by(), words.say("rules.colleague")),
                        words.moment(check.at())),
                new OutcomeWords(words).view(check.reckoning()));
    }
}
