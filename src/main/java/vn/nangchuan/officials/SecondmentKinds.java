package vn.nangchuan.officials;

import java.util.List;

/** Which of the recorded movements tell whether somebody works elsewhere for a time; who records them says it. */
public interface SecondmentKinds {

    /** By which somebody goes. */
    String beginning();

    /** Of which the latest decides; {@link #beginning} is one of them. */
    List<String> deciding();
}
