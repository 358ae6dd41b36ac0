package nl.kansrijk.matching.spread;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;

/** Something vacancies ask, that an evaluator may leave out to see what it does to the lists. Nothing of it is kept. */
public enum Condition {
    LANGUAGE {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return with(
                    from,
                    new Asked(
                            asked.tasks(),
                            asked.competencies(),
                            asked.certificates(),
                            asked.licences(),
                            Map.of(),
                            asked.basics()));
        }
    },
    PAPERS {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return with(
                    from,
                    new Asked(asked.tasks(), asked.competencies(), Set.of(), Set.of(), asked.dutch(), asked.basics()));
        }
    },
    COMPETENCIES {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return with(
                    from,
                    new Asked(
                            asked.tasks(),
                            Map.of(),
                            asked.certificates(),
                            asked.licences(),
                            asked.dutch(),
                            asked.basics()));
        }
    },
    TRAVEL {
        @Override
        Demand leftOut(Demand from) {
            return new Demand(
                    from.id(),
                    from.owner(),
                    Optional.empty(),
                    from.trade(),
                    from.asked(),
                    from.schedule(),
                    from.setting(),
                    from.growth());
        }
    },
    TIMES {
        @Override
        Demand leftOut(Demand from) {
            return new Demand(
                    from.id(),
                    from.owner(),
                    from.place(),
                    from.trade(),
                    from.asked(),
                    Schedule.unknown(),
                    from.setting(),
                    from.growth());
        }
    },
    LOADS {
        @Override
        Demand leftOut(Demand from) {
            var setting = from.setting();
            return new Demand(
                    from.id(),
                    from.owner(),
                    from.place(),
                    from.trade(),
                    from.asked(),
                    from.schedule(),
                    new Setting(Set.of(), Set.of(), setting.helps(), setting.guidanceHours()),
                    from.growth());
        }
    };

    abstract Demand leftOut(Demand from);

    private static Demand with(Demand from, Asked asked) {
        return new Demand(
                from.id(),
                from.owner(),
                from.place(),
                from.trade(),
                asked,
                from.schedule(),
                from.setting(),
                from.growth());
    }
}
