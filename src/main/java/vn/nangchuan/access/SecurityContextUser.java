package vn.nangchuan.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads the person from Spring Security, the only place that does. */
@Component
class SecurityContextUser implements CurrentUser {

    private final CurrentRequest request;

    SecurityContextUser(CurrentRequest request) {
        this.request = request;
    }

    @Override
    public SignedInAccount require() {
        return find().orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    @Override
    public Optional<SignedInAccount> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount account
                ? Optional.of(account)
                : Optional.empty();
    }

    /** Whether this session can do nothing else before that step is taken. */
    boolean isHeldBackAt(SignInStage stage) {
        return authentication().flatMap(SignInStage::of).filter(stage::equals).isPresent();
    }

    /** The session of somebody who has signed in. */
    Optional<Authentication> authentication() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(session -> session.getPrincipal() instanceof SignedInAccount);
    }

    /** From here on nobody is signed in to this request. */
    void forget() {
        SecurityContextHolder.clearContext();
    }

    /** From where the person signed in, as the session keeps it. */
    @Nullable
    Object details() {
        return authentication().map(Authentication::getDetails).orElse(null);
    }

    /** Lets the same person go on with other rights, from this request on. */
    void become(Authentication authentication) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        request.keepInSession(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
    }

    @Override
    public boolean may(String permission) {
        return find().filter(account -> account.permissions().contains(permission))
                .isPresent();
    }
}
