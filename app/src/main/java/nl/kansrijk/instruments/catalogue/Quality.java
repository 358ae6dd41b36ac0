package nl.kansrijk.instruments.catalogue;

import java.util.ArrayList;
import java.util.List;
import nl.kansrijk.instruments.catalogue.Instrument.Type;

/**
 * What an instrument still lacks before it may be published: one name of a field for each thing, in the order of the form. Words:
 * {@code supply.lack.<name>}. Source: good ideas 8.
 */
public final class Quality {
    private static final List<TextField> ALWAYS = List.of(TextField.NAME, TextField.SUMMARY, TextField.APPLICATION);
    private static final List<TextField> FOR_PEOPLE = List.of(
            TextField.AIM,
            TextField.METHOD,
            TextField.CLIENT_NAME,
            TextField.CLIENT_GAIN,
            TextField.CLIENT_DO,
            TextField.CLIENT_TIME,
            TextField.CLIENT_COST);
    private static final List<TextField> FOR_EMPLOYERS = List.of(TextField.DESCRIPTION, TextField.EMPLOYER);

    private Quality() {}

    /** Names of what is missing; empty when it may be published. */
    public static List<String> lacks(Instrument one) {
        var lacks = new ArrayList<String>();
        boolean people = one.key().type() == Type.IT01;
        lack(lacks, one, ALWAYS);
        lack(lacks, one, people ? FOR_PEOPLE : FOR_EMPLOYERS);
        whom(lacks, one.audience(), one.key().type());
        if (people && one.practice().form().isEmpty()) lacks.add("FORM");
        if (one.keeping().provider().isBlank()) lacks.add("PROVIDER");
        how(lacks, one);
        grounds(lacks, one.grounds());
        if (one.keeping().reviewOn().isEmpty()) lacks.add("REVIEW");
        return List.copyOf(lacks);
    }

    private static void lack(List<String> lacks, Instrument one, List<TextField> fields) {
        fields.stream()
                .filter(field -> one.text(field).isBlank())
                .map(Enum::name)
                .forEach(lacks::add);
    }

    private static void whom(List<String> lacks, Audience audience, Type type) {
        if (audience.tiles().isEmpty()) lacks.add("TILE");
        if (type == Type.IT01 && audience.needs().isEmpty()) lacks.add("NEED");
        if (type == Type.IT02 && audience.targetGroups().isEmpty()) lacks.add("TARGET");
    }

    private static void how(List<String> lacks, Instrument one) {
        var practice = one.practice();
        if (practice.effort().total().isEmpty() && one.text(TextField.DURATION).isBlank()) lacks.add("DURATION");
        if (practice.cost().toCents().isEmpty() && one.text(TextField.COSTS).isBlank()) lacks.add("COSTS");
    }

    private static void grounds(List<String> lacks, Grounds grounds) {
        if (grounds.legal().isEmpty()) lacks.add("LEGAL");
        if (grounds.notWhen().isEmpty()) lacks.add("NOT_WHEN");
        if (grounds.evidence().source().isBlank()) lacks.add("EVIDENCE");
    }
}
