package vn.nangchuan.accounts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.nangchuan.testing.PasswordTest;

/** A test in which people sign in by their passwords alone, whatever their roles. */
@PasswordTest
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@interface AccountsTest {}
