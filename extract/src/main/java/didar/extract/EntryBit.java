package didar.extract;

/// One bit for each kind of [Entry], so that a token tells at once which kinds start in it.
final class EntryBit {
    private EntryBit() {}

    /// The bit of a kind. Comparisons, the commonest kinds first, are nothing at all to the compiler where the kind is
    /// a
    /// constant, as it mostly is; no table is.
    static int of(Class<? extends Entry> kind) {
        if (kind == Entry.Function.class) {
            return 1 << 0;
        }
        if (kind == Entry.VerbForm.class) {
            return 1 << 1;
        }
        if (kind == Entry.GivenName.class) {
            return 1 << 2;
        }
        if (kind == Entry.Surname.class) {
            return 1 << 3;
        }
        if (kind == Entry.Known.class) {
            return 1 << 4;
        }
        if (kind == Entry.Cue.class) {
            return 1 << 5;
        }
        if (kind == Entry.NounCue.class) {
            return 1 << 6;
        }
        if (kind == Entry.Office.class) {
            return 1 << 7;
        }
        if (kind == Entry.Honorific.class) {
            return 1 << 8;
        }
        if (kind == Entry.OrganizationHead.class) {
            return 1 << 9;
        }
        if (kind == Entry.Demonym.class) {
            return 1 << 10;
        }
        if (kind == Entry.NameParticle.class) {
            return 1 << 11;
        }
        if (kind == Entry.People.class) {
            return 1 << 12;
        }
        if (kind == Entry.Opener.class) {
            return 1 << 13;
        }
        if (kind == Entry.Remark.class) {
            return 1 << 14;
        }
        if (kind == Entry.Relay.class) {
            return 1 << 15;
        }
        if (kind == Entry.LightVerb.class) {
            return 1 << 16;
        }
        if (kind == Entry.Compound.class) {
            return 1 << 17;
        }
        if (kind == Entry.AbstractNoun.class) {
            return 1 << 18;
        }
        if (kind == Entry.NotPeople.class) {
            return 1 << 19;
        }
        if (kind == Entry.Encounter.class) {
            return 1 << 20;
        }
        throw new IllegalArgumentException(kind.toString());
    }
}
