/** Views that stand in for features in tests of the frame; outside the portal's package, so that no other test meets them. */
@NullMarked
package frametests;

import org.jspecify.annotations.NullMarked;
