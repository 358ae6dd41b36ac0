package nl.kansrijk.post;

import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds for a letter the way it goes, where to and in which language: asks every address book. */
@Component
class Ways {
    private static final String DUTCH = "nl";
    private final ObjectProvider<AddressBook> books;

    Ways(ObjectProvider<AddressBook> books) {
        this.books = books;
    }

    /** The letter by the way that its reader likes; one that nobody can reach lies ready in the house. */
    Letter chosen(Letter letter) {
        if (letter.channel() != Letter.Channel.PREFERRED) return letter;
        return letter.by(books.stream()
                .flatMap(book -> book.preferred(letter.to()).stream())
                .findFirst()
                .orElse(Letter.Channel.INBOX));
    }

    Optional<String> address(Letter letter) {
        return books.stream()
                .flatMap(book -> book.address(letter.to(), letter.channel()).stream())
                .findFirst();
    }

    /** Dutch unless the reader has another language in which the house has words. */
    Locale language(Letter letter) {
        return books.stream()
                .flatMap(book -> book.language(letter.to()).stream())
                .findFirst()
                .filter(Wording.LANGUAGES::contains)
                .map(Locale::of)
                .orElse(Locale.of(DUTCH));
    }
}
