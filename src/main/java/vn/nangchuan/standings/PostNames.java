package vn.nangchuan.standings;

import java.util.Map;
import vn.nangchuan.kernel.LocalizedText;
import vn.nangchuan.standards.PostCode;

/** What the posts are called that rules speak of; implemented by the module that keeps the catalogue of posts. */
public interface PostNames {

    /** All of them, in their order of rank. */
    Map<PostCode, LocalizedText> all();
}
