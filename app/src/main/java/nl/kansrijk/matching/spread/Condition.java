package nl.kansrijk.matching.spread;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.engine.Asked;
import nl.kansrijk.engine.Demand;
import nl.kansrijk.engine.LanguageAsked;
import nl.kansrijk.engine.LanguageSkill;
import nl.kansrijk.engine.Position;
import nl.kansrijk.engine.Schedule;
import nl.kansrijk.engine.Setting;

/** Something vacancies ask, that an evaluator may leave out to see what it does to the lists. Nothing of it is kept. */
public enum Condition {
    LANGUAGE {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return asking(from, asked, asked.competencies(), asked.certificates(), asked.licences(), Map.of());
        }
    },
    PAPERS {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return asking(from, asked, asked.competencies(), Set.of(), Set.of(), asked.dutch());
        }
    },
    COMPETENCIES {
        @Override
        Demand leftOut(Demand from) {
            var asked = from.asked();
            return asking(from, asked, Map.of(), asked.certificates(), asked.licences(), asked.dutch());
        }
    },
    TRAVEL {
        @Override
        Demand leftOut(Demand from) {
            return with(from, Optional.empty(), from.asked(), from.schedule(), from.setting());
        }
    },
    TIMES {
        @Override
        Demand leftOut(Demand from) {
            return with(from, from.place(), from.asked(), Schedule.unknown(), from.setting());
        }
    },
    LOADS {
        @Override
        Demand leftOut(Demand from) {
            var setting = from.setting();
            var light = new Setting(Set.of(), Set.of(), setting.helps(), setting.guidanceHours());
            return with(from, from.place(), from.asked(), from.schedule(), light);
        }
    };

    abstract Demand leftOut(Demand from);

    private static Demand asking(
            Demand from,
            Asked asked,
            Map<Integer, Integer> competencies,
            Set<Integer> certificates,
            Set<Integer> licences,
            Map<LanguageSkill, LanguageAsked> dutch) {
        var less = new Asked(asked.tasks(), competencies, certificates, licences, dutch, asked.basics());
        return with(from, from.place(), less, from.schedule(), from.setting());
    }

    private static Demand with(Demand from, Optional<Position> place, Asked asked, Schedule schedule, Setting setting) {
        return new Demand(from.id(), from.owner(), place, from.trade(), asked, schedule, setting, from.growth());
    }
}
