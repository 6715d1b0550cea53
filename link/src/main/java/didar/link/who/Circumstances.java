package didar.link.who;

/// What speaks for an identity and against it, beside the names.
///
/// @param office whether it holds an office that the article gives
/// @param inOffice whether it holds an office of the list that day
/// @param outOfTime whether the day is far from all its offices
/// @param country positive where the countries agree, negative where they do not, 0 where one is not told
/// @param company how many it was met with are in the article, up to [#COMPANY]
/// @param listed whether it is a figure of the list
/// @param told whether the article told of it before
record Circumstances(
        boolean office, boolean inOffice, boolean outOfTime, int country, int company, boolean listed, boolean told) {

    /// More company says no more.
    static final int COMPANY = 3;

    Circumstances with(int company) {
        return new Circumstances(office, inOffice, outOfTime, country, company, listed, told);
    }

    /// The score that a likeness of names comes to; the higher the one, the higher the other.
    double on(double likeness) {
        double score = likeness;
        if (office) {
            score += Evidence.OFFICE;
        }
        if (inOffice) {
            score += Evidence.IN_OFFICE;
        }
        if (outOfTime) {
            score -= Evidence.OUT_OF_TIME;
        }
        if (country != 0) {
            score += country > 0 ? Evidence.COUNTRY : -Evidence.OTHER_COUNTRY;
        }
        score += Evidence.COMPANY * company;
        if (listed) {
            score += Evidence.LISTED;
        }
        if (told) {
            score += Evidence.TOLD;
        }
        return score;
    }

    /// The same in words.
    String reason() {
        StringBuilder reason = new StringBuilder();
        reason.append(office ? ", office" : "");
        reason.append(inOffice ? ", in office" : "");
        reason.append(outOfTime ? ", out of time" : "");
        reason.append(country > 0 ? ", country" : country < 0 ? ", other country" : "");
        reason.append(company > 0 ? ", company" : "");
        reason.append(listed ? ", listed" : "");
        reason.append(told ? ", in this article" : "");
        return reason.toString();
    }
}
