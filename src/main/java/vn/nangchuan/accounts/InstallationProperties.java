package vn.nangchuan.accounts;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.nangchuan.kernel.Region;

/**
 * The province that an empty installation is opened for.
 *
 * @param provinceName without the word "tỉnh"
 * @param provinceCode of the statistical office
 */
@ConfigurationProperties("nangchuan.installation")
record InstallationProperties(
        @DefaultValue("chưa đặt tên") String provinceName,
        @Nullable String provinceCode,
        @DefaultValue("PLAIN") Region region) {}
