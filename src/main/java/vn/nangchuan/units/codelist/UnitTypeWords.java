package vn.nangchuan.units.codelist;

import java.util.Map;
import java.util.Optional;
import vn.nangchuan.kernel.UnitLevel;
import vn.nangchuan.kernel.UnitType;
import vn.nangchuan.kernel.VietnameseText;

/** The words of lists for levels and types, written as they may be. */
final class UnitTypeWords {

    private static final Map<String, UnitLevel> LEVELS = Map.ofEntries(
            Map.entry("province", UnitLevel.PROVINCE),
            Map.entry("tinh", UnitLevel.PROVINCE),
            Map.entry("cap tinh", UnitLevel.PROVINCE),
            Map.entry("district", UnitLevel.DISTRICT),
            Map.entry("huyen", UnitLevel.DISTRICT),
            Map.entry("cap huyen", UnitLevel.DISTRICT),
            Map.entry("commune", UnitLevel.COMMUNE),
            Map.entry("xa", UnitLevel.COMMUNE),
            Map.entry("cap xa", UnitLevel.COMMUNE));

    private static final Map<UnitLevel, Map<String, UnitType>> TYPES = Map.of(
            UnitLevel.PROVINCE,
            Map.of(
                    "tinh", UnitType.PROVINCE,
                    "thanh pho", UnitType.MUNICIPALITY,
                    "thanh pho trung uong", UnitType.MUNICIPALITY,
                    "thanh pho truc thuoc trung uong", UnitType.MUNICIPALITY),
            UnitLevel.DISTRICT,
            Map.of(
                    "huyen", UnitType.DISTRICT,
                    "quan", UnitType.URBAN_DISTRICT,
                    "thi xa", UnitType.TOWN,
                    "thanh pho", UnitType.CITY,
                    "thanh pho thuoc tinh", UnitType.CITY,
                    "thanh pho thuoc thanh pho truc thuoc trung uong", UnitType.CITY),
            UnitLevel.COMMUNE,
            Map.of(
                    "xa", UnitType.COMMUNE,
                    "phuong", UnitType.WARD,
                    "thi tran", UnitType.TOWNSHIP,
                    "dac khu", UnitType.SPECIAL_ZONE));

    private UnitTypeWords() {}

    /** The type that a word means at a level; there is none where either is unknown. */
    static Optional<UnitType> find(String level, String type) {
        return Optional.ofNullable(LEVELS.get(VietnameseText.searchKey(level)))
                .map(known -> TYPES.getOrDefault(known, Map.of()).get(VietnameseText.searchKey(type)));
    }
}
