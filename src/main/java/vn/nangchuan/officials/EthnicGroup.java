package vn.nangchuan.officials;

import vn.nangchuan.scope.Published;

/**
 * One of the 54 ethnic groups.
 *
 * @param code two digits, of 2008
 */
@Published("the list of ethnic groups is the country's")
public record EthnicGroup(String code, String name) {}
