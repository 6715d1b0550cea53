package didar.browser;

import org.assertj.core.api.SoftAssertions;

/// What must hold of any page, as a browser shows it: direction, width on a desk and on a phone, the audit, the colours
/// of
/// the dark, other hosts, complaints.
final class Inspection {

    private static final int DESK = 1280;
    private static final int PHONE = 390;

    private Inspection() {}

    /// @param browser at the page
    /// @param missing whether the browser may say that the page is not there
    static void pass(Browser browser, String language, boolean missing) {
        var all = new SoftAssertions();
        all.assertThat(browser.text("document.documentElement.lang + ' ' + getComputedStyle(document.body).direction"))
                .isEqualTo(language + (language.equals("en") ? " ltr" : " rtl"));
        all.assertThat(browser.overflow()).as("pixels beyond a desk").isZero();
        all.assertThat(Audit.violations(browser)).as("violations of WCAG").isEmpty();
        browser.inScheme("dark");
        all.assertThat(Audit.faintColours(browser))
                .as("faint colours in the dark")
                .isEmpty();
        browser.inScheme("light").wide(PHONE).settled();
        all.assertThat(browser.overflow()).as("pixels beyond a phone").isZero();
        browser.wide(DESK);
        all.assertThat(browser.foreignHosts()).as("other hosts").isEmpty();
        all.assertThat(browser.complaints())
                .as("what the browser complains of")
                .allMatch(complaint -> missing && complaint.contains("404"));
        all.assertAll();
    }
}
