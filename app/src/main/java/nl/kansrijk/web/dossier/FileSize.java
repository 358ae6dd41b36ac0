package nl.kansrijk.web.dossier;

import nl.kansrijk.web.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How large the file of one client may be. */
@Configuration(value = "dossierFileSize", proxyBeanMethods = false)
class FileSize {
    /** Unit: bytes. Years of talks of one person stay far below it. */
    static final long MOST = 5L * 1024 * 1024;

    private static final long AROUND = 256L * 1024;

    @Bean
    UploadLimit dossierFile() {
        return new UploadLimit(BringInPage.PATH, MOST + AROUND, BringInPage.PATH + "?groot=ja");
    }
}
