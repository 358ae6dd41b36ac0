package nl.kansrijk.bench.country;

import java.util.random.RandomGenerator;
import nl.kansrijk.engine.columns.Conditions;
import nl.kansrijk.engine.columns.Meets;

/** Hours, Dutch, licences, certificates, loads and parts of the week, as people have them and as work asks them. */
final class Limits {
    private static final int[] HOURS = {16, 20, 24, 28, 32, 36, 40, 40};
    private static final int MORNINGS = 0b0001_0001_0001_0001_0001;
    private static final int[] WEEKS = {
        MORNINGS, MORNINGS * 3, MORNINGS * 3, MORNINGS * 3, MORNINGS * 7, MORNINGS * 2, 0xfffffff, 0xfffffff
    };
    private static final int LICENCES = 8;
    private static final int CERTIFICATES = 16;
    private static final int LOADS = 12;

    private Limits() {}

    static Meets of(RandomGenerator random) {
        int most = HOURS[random.nextInt(HOURS.length)];
        var meets = Meets.everything().hours(Math.max(8, most - 4 * random.nextInt(6)), most);
        for (int skill = 0; skill < 5; skill++) meets = meets.dutch(skill, Math.min(7, 1 + random.nextInt(9)));
        for (int code = 0; code < LICENCES; code++)
            if (random.nextInt(10) > (code == 0 ? 6 : 1)) meets = meets.noLicence(code);
        for (int code = 0; code < CERTIFICATES; code++) if (random.nextInt(4) > 0) meets = meets.noCertificate(code);
        for (int item = 0; item < LOADS; item++) if (random.nextInt(12) == 0) meets = meets.noLoad(item);
        return meets.week(WEEKS[random.nextInt(WEEKS.length)]);
    }

    static Conditions asked(RandomGenerator random) {
        int least = 8 + 4 * random.nextInt(7);
        var asked = Conditions.none().hours(least, least + 4 * random.nextInt(4));
        asked = asked.dutch(random.nextInt(5), random.nextInt(6)).dutch(random.nextInt(5), random.nextInt(5));
        if (random.nextInt(4) == 0) asked = asked.licence(0);
        if (random.nextInt(10) == 0) asked = asked.certificate(random.nextInt(CERTIFICATES));
        for (int load = 0; load < 2; load++) asked = asked.load(random.nextInt(LOADS));
        int week = WEEKS[random.nextInt(4)];
        return asked.week(week, Integer.bitCount(week));
    }
}
