package nl.kansrijk.web.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.access.login.OpenSession;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.shared.Reason;
import nl.kansrijk.web.Field;
import nl.kansrijk.web.Words;

/** The own account in words. */
record AccountWords(Words words) {
    private static final int LONGEST = 128;

    String before(Optional<Instant> before) {
        return before.map(at -> words.say("account.before", words.moment(at)))
                .orElseGet(() -> words.say("account.before.never"));
    }

    List<AccountView.Place> places(List<OpenSession> open) {
        return open.stream().map(this::place).toList();
    }

    private AccountView.Place place(OpenSession one) {
        var device = words.say("account.device." + one.device());
        var used = one.here()
                ? words.say("account.here")
                : words.say("account.used", words.moment(one.since()), words.moment(one.lastUsed()));
        return new AccountView.Place(device, used, one.here());
    }

    AccountView.Form form(Optional<FieldError> wrong) {
        return new AccountView.Form(
                field("oud", "account.old", "current-password", wrong),
                field("nieuw", "account.new", "new-password", wrong),
                field("nogmaals", "account.again", "new-password", wrong));
    }

    private Field.Text field(String name, String key, String kind, Optional<FieldError> wrong) {
        var ask = Field.Ask.of(name, words.say(key))
                .wrongWhen(wrong.filter(one -> one.field().equals(name)).map(one -> said(one.what())));
        var hinted = name.equals("nieuw") ? ask.hinted(words.say("account.new.hint")) : ask;
        return new Field.Text(hinted, "", "password", LONGEST, kind);
    }

    private String said(Reason why) {
        var text = words.say(why.key());
        for (Map.Entry<String, String> fact : why.facts().entrySet())
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        return text;
    }
}
