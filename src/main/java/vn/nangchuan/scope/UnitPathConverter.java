package vn.nangchuan.scope;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Paths are compared byte by byte in the database, so they are kept as bytes. */
@Converter(autoApply = true)
class UnitPathConverter implements AttributeConverter<UnitPath, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable UnitPath path) {
        return path == null ? null : path.value().getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public @Nullable UnitPath convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new UnitPath(new String(bytes, StandardCharsets.US_ASCII));
    }
}
