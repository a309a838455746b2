/** Programs that tests run in a process of their own; outside the portal's package, so that no other test scans them. */
@NullMarked
package childportal;

import org.jspecify.annotations.NullMarked;
