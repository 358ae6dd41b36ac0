package nl.kansrijk.web.importing;

import nl.kansrijk.web.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How large a file with clients may be. Source: security D8. */
@Configuration(proxyBeanMethods = false)
class FileSize {
    /** Unit: bytes. The file itself; the form around it is small. */
    static final long MOST = 20L * 1024 * 1024;

    private static final long AROUND = 256L * 1024;

    @Bean
    UploadLimit clientsFile() {
        return new UploadLimit(ImportPage.PATH, MOST + AROUND, ImportPage.TOO_LARGE);
    }
}
