package nl.kansrijk.web.fits;

import nl.kansrijk.matching.CodeNames;
import nl.kansrijk.web.NotHere;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads a person from an address. What nobody sealed is no one, as an unknown address. */
@Component
class UnnamedReader implements Converter<String, Unnamed> {
    private final CodeNames codeNames;

    UnnamedReader(CodeNames codeNames) {
        this.codeNames = codeNames;
    }

    @Override
    public Unnamed convert(String text) {
        return codeNames.person(text).map(client -> new Unnamed(client, text)).orElseThrow(NotHere::new);
    }
}
