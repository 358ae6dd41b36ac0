/**
 * The pages: frames, forms and the words on them, per audience. May ask every room through its door; decides nothing itself.
 * Pages live in nested packages per subject; the templates are in {@code src/main/jte}, the look in {@code src/main/ui}.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "access :: login",
            "access :: staff",
            "shared",
            "post",
            "taxonomy",
            "taxonomy :: rulebook",
            "profile",
            "profile :: life",
            "profile :: segments",
            "profile :: talents",
            "profile :: passport",
            "profile :: video",
            "profile :: presentation",
            "intake",
            "intake :: practice",
            "triage",
            "employers",
            "employers :: form",
            "instruments",
            "instruments :: catalogue",
            "instruments :: advice",
            "instruments :: editing",
            "instruments :: exchange",
            "casework",
            "casework :: advice",
            "casework :: contact",
            "casework :: dossier",
            "casework :: household",
            "casework :: notes",
            "casework :: cards",
            "casework :: appointments",
            "casework :: digest",
            "casework :: handing",
            "casework :: marks",
            "casework :: rights",
            "casework :: views",
            "matching",
            "matching :: cards",
            "matching :: exploring",
            "matching :: introductions",
            "matching :: method",
            "matching :: region",
            "plain",
            "rules",
            "plan",
            "plan :: joint",
            "takeover",
            "casework"
        })
@NullMarked
package nl.kansrijk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
