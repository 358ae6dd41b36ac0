package nl.kansrijk.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kansrijk.access.Accounts;
import nl.kansrijk.access.Actor;
import nl.kansrijk.access.Gate;
import nl.kansrijk.access.Needs;
import nl.kansrijk.access.OpenToAll;
import nl.kansrijk.access.Role;
import nl.kansrijk.shared.UserId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerInterceptor;

/** Hands a page the {@link Actor} that asks, and keeps handlers shut that do not say what they need. */
@Component
public class WhoAsks implements HandlerMethodArgumentResolver, HandlerInterceptor {
    private static final String ACTOR = Actor.class.getName();
    private static final String ROLES = Role.class.getName();
    private final Accounts accounts;
    private final Gate gate;

    WhoAsks(Accounts accounts, Gate gate) {
        this.accounts = accounts;
        this.gate = gate;
    }

    /** Who asks, or empty when nobody is logged in. Read once a request. */
    public Optional<Actor> in(HttpServletRequest request) {
        if (request.getAttribute(ACTOR) instanceof Actor known) return Optional.of(known);
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof Entrant entrant))
            return Optional.empty();
        var account = accounts.find(new UserId(entrant.account()))
                .filter(found -> found.roles().contains(entrant.role()));
        account.ifPresent(found -> {
            request.setAttribute(ACTOR, found.as(entrant.role()));
            request.setAttribute(ROLES, found.roles());
        });
        return account.map(found -> found.as(entrant.role()));
    }

    /** The roles that who asks may choose from, in fixed order; empty when nobody is logged in. */
    public List<Role> roles(HttpServletRequest request) {
        return in(request).isPresent() && request.getAttribute(ROLES) instanceof Set<?> roles
                ? roles.stream().map(Role.class::cast).sorted().toList()
                : List.of();
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method) || method.hasMethodAnnotation(OpenToAll.class)) return true;
        if (method.getBeanType().getName().startsWith("org.springframework")) return true;
        var needs = method.getMethodAnnotation(Needs.class);
        if (needs == null) throw new IllegalStateException(method + " does not say what it needs");
        gate.mustBeOpenFor(required(request), needs.value());
        return true;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return required((HttpServletRequest) request.getNativeRequest());
    }

    private Actor required(HttpServletRequest request) {
        return in(request).orElseThrow(() -> new InsufficientAuthenticationException("log in again"));
    }
}
