/** The screens of certificates: handing in, the queue, the case with its scan; and what they add to other pages. */
@NullMarked
@NamedInterface("ui")
package vn.nangchuan.certificates.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
