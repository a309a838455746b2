package vn.nangchuan.uikit;

import java.util.Optional;

/** A page that some people see first instead of the home page; a bean per page. */
public interface HomePage {

    /** Its address, for those whose first page it is. */
    Optional<String> address();
}
