package didar.extract;

import didar.record.Act;
import didar.record.Codes;

/// What a speaker does with his words: by the verb that reports them where that settles it, else by the model.
final class Acts {

    private final ActModel model;
    private final ActFeatures features;

    Acts(Scan scan, Tones tones, WordClasses classes, ActModel model) {
        this.model = model;
        this.features = new ActFeatures(scan, tones, classes);
    }

    /// What the act of a statement is judged by.
    ActEvidence evidence(Said said) {
        return features.of(said);
    }

    /// The act that the evidence speaks for most.
    Act best(ActEvidence evidence) {
        Act act = model.best(evidence);
        evidence.judgedBy(model, act);
        return act;
    }

    /// The codes of an act: PLOVER 2.0 draft, which has no type for plain statements and appeals, and CAMEO 1.1b3.
    static Codes codes(Act act) {
        return switch (act) {
            case SAY, ANNOUNCE, ASSESS -> new Codes(null, "010");
            case HOPE -> new Codes(null, "013");
            case WARN -> new Codes(null, "012");
            case DENY -> new Codes(null, "016");
            case ADMIT -> new Codes(null, "015");
            case CONDOLE, CONGRATULATE -> new Codes(null, "018");
            case ASK, PROPOSE -> new Codes(null, "020");
            case DEMAND -> new Codes("REQUEST/change", "100");
            case PLEDGE -> new Codes("AGREE", "030");
            case INVITE -> new Codes("AGREE", "036");
            case THANK, PRAISE -> new Codes("SUPPORT", "051");
            case SUPPORT -> new Codes("SUPPORT", "050");
            case THREATEN -> new Codes("THREATEN/restrict", "130");
            case ACCUSE -> new Codes("ACCUSE/disapprove", "112");
            case CONDEMN -> new Codes("ACCUSE/disapprove", "111");
            case REJECT -> new Codes("REJECT/change", "120");
        };
    }
}
