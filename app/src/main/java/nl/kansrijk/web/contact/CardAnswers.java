package nl.kansrijk.web.contact;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kansrijk.casework.cards.Photo;
import nl.kansrijk.shared.FieldError;
import nl.kansrijk.web.Frame;
import nl.kansrijk.web.News;
import org.springframework.ui.Model;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a card's page answers to its forms. */
record CardAnswers(CardDesk cards, CardDesk.Whose whose, Frame frame, Model model, RedirectAttributes next) {
    String kept(List<FieldError> errors, Map<String, String> sent, String done) {
        if (!errors.isEmpty()) return show(cards.view(whose, sent, errors, frame.words()), frame, model);
        News.done(next, done);
        return "redirect:" + whose.path();
    }

    String photo(Optional<MultipartFile> file) throws IOException {
        cards.mustBeHere(whose);
        var read = Photo.read(file.isPresent() ? file.get().getBytes() : new byte[0]);
        switch (read) {
            case Photo.Read.Good(Photo photo) -> {
                cards.keepPhoto(whose, Optional.of(photo));
                News.done(next, "card.photo.done");
            }
            case Photo.Read.Refused(String key) -> News.warning(next, key);
        }
        return "redirect:" + whose.path();
    }

    static void tell(boolean ended, RedirectAttributes next) {
        if (ended) News.done(next, "card.back.done");
        else News.info(next, "card.back.not");
    }

    static String show(CardView page, Frame frame, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("frame", frame.titled(frame.words().say("card.title")));
        return "contact/card";
    }
}
