package didar.archive.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BlockTest {

    private static final String COLUMN = """
            گفت‌وگوی هیئت پارلمانی با رئیس جمهوری
            مسقط - خبرگزاری پگاه: یک هیئت پارلمانی به ریاست بهرام نیک‌منش نماینده
            مردم ساحل روز یکشنبه در کاخ ریاست جمهوری با نویدرضا فراهانی دیدار و گفت‌وگو
            کرد.
            در این دیدار که با حضور وزیر خارجه انجام گرفت، دو طرف درباره
            آخرین تحولات منطقه به ویژه بحران آب و اوضاع بندرهای جنوبی و راه‌های بازرگانی
            رایزنی کردند.
            رئیس جمهوری خاطرنشان کرد که ادامه خشکسالی و کمبود بارش
            در استان‌های مرکزی علت اصلی نابسامانی اوضاع است.
            نیک‌منش نیز گفت که پارلمان از تلاش‌های دولت برای برقراری
            آرامش در بازار پشتیبانی می‌کند و آن را کاری سنجیده می‌داند.
            """;

    @Test
    void linesOfAColumnThatBreakOffInASentenceAreOneParagraph() {
        assertThat(Block.of(COLUMN))
                .extracting(block -> block.span().of(COLUMN).lines().count())
                .containsExactly(1L, 3L, 3L, 2L, 2L);
    }

    @Test
    void linesThatAreSentencesAreParagraphs() {
        String text = """
                وزیر نیرو امروز در نشست خبری از آغاز ساخت سه نیروگاه تازه در جنوب کشور خبر داد.
                او گفت که این نیروگاه‌ها تا پایان سال آینده به شبکه سراسری برق کشور می‌پیوندند.
                نمایندگان مجلس پیش از این از کندی کار در این طرح‌ها انتقاد کرده بودند و پاسخ خواستند.
                کمیسیون انرژی هفته آینده در این باره نشستی با حضور وزیر و معاونان او برگزار می‌کند.
                """;
        assertThat(Block.of(text)).hasSize(4);
    }
}
