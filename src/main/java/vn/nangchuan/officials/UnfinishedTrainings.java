package vn.nangchuan.officials;

import java.util.List;
import vn.nangchuan.kernel.OfficialId;

/** Which classes somebody has not come to the end of; implemented by the module that keeps them, which stands above this one. */
public interface UnfinishedTrainings {

    /** Of an official of the scope in force, the earliest first. */
    List<UnfinishedTraining> of(OfficialId official);
}
