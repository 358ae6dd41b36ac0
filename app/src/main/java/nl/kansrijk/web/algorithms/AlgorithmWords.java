package nl.kansrijk.web.algorithms;

import java.util.List;
import java.util.stream.Stream;
import nl.kansrijk.web.Lists;
import nl.kansrijk.web.Words;

/** Puts a dossier into words. */
record AlgorithmWords(Words words) {
    private static final List<RegisterField> TOLD = List.of(
            RegisterField.PURPOSE_AND_IMPACT,
            RegisterField.CONSIDERATIONS,
            RegisterField.HUMAN_INTERVENTION,
            RegisterField.RISK_MANAGEMENT,
            RegisterField.TECHNICAL_OPERATION,
            RegisterField.LEGAL_BASIS);

    AlgorithmView view(Algorithm algorithm, RegisterRecord record, List<String> used) {
        var watched = new AlgorithmView.Part(
                words.say("algorithm.monitoring"), words.say("algorithm.monitoring." + algorithm));
        return new AlgorithmView(
                record.value(RegisterField.NAME),
                record.value(RegisterField.DESCRIPTION_SHORT),
                algorithm.path(),
                Stream.concat(
                                TOLD.stream().map(field -> new AlgorithmView.Part(label(field), record.value(field))),
                                Stream.of(watched))
                        .toList(),
                used,
                register(record));
    }

    AlgorithmView.Card card(Algorithm algorithm, RegisterRecord record) {
        var misses = record.findings().size();
        return new AlgorithmView.Card(
                record.value(RegisterField.NAME),
                record.value(RegisterField.DESCRIPTION_SHORT),
                algorithm.path(),
                misses == 0 ? words.say("algorithm.valid") : words.count("algorithm.misses", misses));
    }

    private AlgorithmView.Register register(RegisterRecord record) {
        return new AlgorithmView.Register(
                record.findings().stream()
                        .map(one -> words.say("algorithm.wrong." + one.why(), label(one.field())))
                        .toList(),
                record.values().entrySet().stream()
                        .map(one -> new Lists.Fact(
                                label(one.getKey()),
                                one.getValue().isEmpty() ? words.say("register.open") : one.getValue()))
                        .toList());
    }

    private String label(RegisterField field) {
        return words.say("register.field." + field.code());
    }
}
