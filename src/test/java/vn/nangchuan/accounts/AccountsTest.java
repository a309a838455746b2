package vn.nangchuan.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import vn.nangchuan.testing.PortalTest;

/** A test in which people sign in by their passwords alone, whatever their roles. */
@PortalTest
@Import(Administrators.class)
@TestPropertySource(properties = "nangchuan.sign-in.second-factor.obligatory=false")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AccountsTest {}
