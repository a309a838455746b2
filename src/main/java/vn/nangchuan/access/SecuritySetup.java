package vn.nangchuan.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.getDefaultWebSecurityIgnoreMatcher;
import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.core.GrantedAuthorityDefaults;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import vn.nangchuan.access.devices.KnownDevices;
import vn.nangchuan.access.throttle.SignInGate;

/**
 * Puts Spring Security in front of every address: what is not public asks for a sign-in, then for a permission. Routes
 * say theirs with {@code @RolesAllowed} or {@code @PermitAll}, which Vaadin checks; services with {@code @PreAuthorize}.
 * Method security must not read the routes' annotations too: it would put a proxy around every view.
 */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
@EnableConfigurationProperties(Lockout.class)
class SecuritySetup {

    static final String SIGN_IN = "/login";

    /** Flow's client compiles small scripts from the server's answers, hence the two "unsafe" words. */
    private static final String CONTENT_SECURITY_POLICY = """
            default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; \
            img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; object-src 'none'; \
            base-uri 'self'; form-action 'self'; frame-ancestors 'none'""";

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, SignInCompletion completion, RightsFollower rights, @RealTime Clock realTime) {
        return http.headers(SecuritySetup::headers)
                .addFilterAfter(new RightsRefresh(rights, realTime), SecurityContextHolderFilter.class)
                .with(vaadin(), pages -> pages.loginView(SIGN_IN).anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.authenticationDetailsSource(SignInDetails::new))
                .sessionManagement(sessions -> sessions.addSessionAuthenticationStrategy(completion))
                .build();
    }

    /** Permissions are authorities by their bare names, in annotations on routes and on services alike. */
    @Bean
    static GrantedAuthorityDefaults bareAuthorities() {
        return new GrantedAuthorityDefaults("");
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    AuthenticationProvider passwordSignIn(
            SignInStore store,
            PasswordEncoder passwords,
            SignInGate gate,
            KnownDevices devices,
            SignInStages stages,
            @RealTime Clock realTime) {
        return new PasswordSignIn(store, passwords, gate, devices, stages, realTime);
    }

    @Bean(defaultCandidate = false)
    @RealTime
    static Clock realTime() {
        return Clock.systemUTC();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(new OrRequestMatcher(
                                getDefaultWebSecurityIgnoreMatcher(),
                                PathPatternRequestMatcher.withDefaults().matcher("/VAADIN/build/**"))),
                        new CacheControlHeadersWriter()))
                .withObjectPostProcessor(new WriteEagerly());
    }

    /** Pages reach the container by a forward, which ends the answer before late headers are written. */
    private static class WriteEagerly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }
}
