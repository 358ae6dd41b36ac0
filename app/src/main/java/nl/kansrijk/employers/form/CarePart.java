package nl.kansrijk.employers.form;

import nl.kansrijk.employers.Application;
import nl.kansrijk.employers.Contact;
import nl.kansrijk.employers.Draft;
import nl.kansrijk.employers.Growth;
import nl.kansrijk.employers.Inclusion;

/** What the employer does for people, what it leads to and how one gets in touch. */
final class CarePart {
    private static final int LINE = 200;

    private CarePart() {}

    static Inclusion inclusion(Answers answers) {
        return new Inclusion(
                answers.choices("aanpassing", Inclusion.Accommodation.class),
                answers.number("begeleiding", 0, 40, 0),
                answers.text("techniek", LINE),
                answers.text("bespreekbaar", LINE),
                answers.choices("welkom", Inclusion.Welcome.class));
    }

    static Growth growth(Answers answers) {
        return new Growth(answers.text("groei", LINE), answers.text("scholing", LINE), answers.text("blijven", LINE));
    }

    static Application application(Answers answers) {
        var phone = answers.text("contact-telefoon", 30);
        if (!phone.isEmpty() && !phone.matches("[+0-9 ()-]{6,}")) answers.wrong("contact-telefoon", "phone");
        var email = answers.text("contact-mail", 120);
        if (!email.isEmpty() && !email.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) answers.wrong("contact-mail", "email");
        return new Application(
                answers.choices("contactweg", Application.WayIn.class),
                new Contact(answers.text("contact-naam", 80), answers.text("contact-functie", 80), phone, email),
                answers.ticked("geen-brief"));
    }

    static void fill(Fields fields, Draft draft) {
        var inclusion = draft.inclusion();
        fields.put("aanpassing", inclusion.accommodations());
        fields.put("begeleiding", inclusion.guidanceHoursPerWeek());
        fields.put("techniek", inclusion.technology());
        fields.put("bespreekbaar", inclusion.negotiable());
        fields.put("welkom", inclusion.welcomes());
        fields.put("groei", draft.growth().nextStep());
        fields.put("scholing", draft.growth().trainingOffered());
        fields.put("blijven", draft.growth().whyPeopleStay());
        fill(fields, draft.application());
    }

    private static void fill(Fields fields, Application application) {
        var contact = application.contact();
        fields.put("contactweg", application.waysIn());
        fields.put("contact-naam", contact.name());
        fields.put("contact-functie", contact.role());
        fields.put("contact-telefoon", contact.phone());
        fields.put("contact-mail", contact.email());
        fields.tick("geen-brief", application.noLetterNeeded());
    }
}
