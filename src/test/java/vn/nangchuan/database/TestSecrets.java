package vn.nangchuan.database;

import java.nio.file.Path;
import org.springframework.mock.env.MockEnvironment;

/** Secrets of an installation of its own, for tests of what is encrypted with them. */
public final class TestSecrets {

    private TestSecrets() {}

    /** The secrets kept in the folder, made when they are first asked for. */
    public static Secrets in(Path folder) {
        return new Secrets(folder, new MockEnvironment());
    }
}
