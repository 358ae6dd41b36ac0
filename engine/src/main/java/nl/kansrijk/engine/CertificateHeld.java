package nl.kansrijk.engine;

/** Whether someone holds a certificate the law asks. A training can close it. */
record CertificateHeld(int code) implements Measured {

    @Override
    public String id() {
        return "certificate:" + code;
    }

    @Override
    public Judgement judge(Demand demand, Supply supply) {
        return switch (supply.abilities().certificates().to(code)) {
            case YES -> Judgement.met(Judgement.FULL, Reason.of("certificate.held", "code", code));
            case NO -> Judgement.gap(0, new Gap.Certificate(code));
            case UNKNOWN -> Judgement.ask(Judgement.NEUTRAL, id(), Fact.Asker.PERSON);
        };
    }

    @Override
    public Gauge gauge(Demand demand) {
        return (row, tasks) -> switch (row.certificate(code)) {
            case YES -> Status.MET.with(Judgement.FULL);
            case NO -> Status.TRAINABLE.with(0);
            case UNKNOWN -> Status.UNKNOWN.with(Judgement.NEUTRAL);
        };
    }
}
