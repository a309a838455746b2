/**
 * The scans of papers: checked for what they contain when they come in, kept once each by the digest of their content
 * outside the database, and opened only for those who may see the dossier they belong to.
 */
@NullMarked
@ApplicationModule(
        displayName = "Files",
        allowedDependencies = {"kernel", "uikit", "database", "scope", "audit"})
package vn.nangchuan.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
