package nl.kansrijk.proofs;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Permission;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One page handler of the house: how it is asked for and what it needs. */
record Endpoint(String method, String pattern, Optional<Permission> needs, boolean openToAll) {

    /** Every handler of the house itself, read from the running house. */
    static List<Endpoint> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getValue().getBeanType().getName().startsWith("nl.kansrijk"))
                .flatMap(one -> of(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Endpoint::pattern).thenComparing(Endpoint::method))
                .toList();
    }

    String name() {
        return method + " " + pattern;
    }

    boolean reads() {
        return method.equals("GET");
    }

    private static Stream<Endpoint> of(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods().stream().map(RequestMethod::name);
        var asked = methods.toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> (asked.isEmpty() ? List.of("ANY") : asked)
                        .stream().map(method -> of(method, pattern, handler)));
    }

    static Endpoint of(String method, String pattern, HandlerMethod handler) {
        return new Endpoint(
                method,
                pattern,
                Optional.ofNullable(handler.getMethodAnnotation(Needs.class)).map(Needs::value),
                handler.hasMethodAnnotation(OpenToAll.class));
    }
}
