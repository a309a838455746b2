package vn.nangchuan.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/**
 * Reads a PDF within bounds. Streams that hold objects or the table of objects are unpacked into memory by the parser,
 * so before that they are unpacked into nothing and counted; the others are only counted.
 */
final class BoundedPdfParser extends PDFParser {

    private static final long MOST_OBJECT_BYTES = 4L << 20;
    private static final long MOST_BYTES = 400L << 20;
    private static final int MOST_CONTAINERS = 300_000;
    private static final int MOST_COLUMNS = 1_000;

    private final Set<COSStream> objectStreams = Collections.newSetFromMap(new IdentityHashMap<>());
    private long objectBytes;
    private long bytes;
    private int containers;
    private boolean outOfBounds;

    BoundedPdfParser(RandomAccessRead source) throws IOException {
        super(source);
    }

    /** The parser swallows what goes wrong in single objects; this does not. */
    void requireWithinBounds() throws UnfitFile {
        if (outOfBounds) {
            throw new UnfitFile(FileFinding.FILE_TOO_COMPLEX);
        }
    }

    @Override
    protected COSDictionary parseCOSDictionary(boolean isDirect) throws IOException {
        require(++containers <= MOST_CONTAINERS);
        return super.parseCOSDictionary(isDirect);
    }

    @Override
    protected COSArray parseCOSArray() throws IOException {
        require(++containers <= MOST_CONTAINERS);
        return super.parseCOSArray();
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        COSStream stream = super.parseCOSStream(dictionary);
        if (!initialParseDone || holdsObjects(stream)) {
            countObjects(stream);
        } else if (isFlate(stream)) {
            bytes += unpackedSize(stream, MOST_BYTES - bytes);
        }
        return stream;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long streamNumber, COSObjectKey key) throws IOException {
        COSBase stream =
                document.getObjectFromPool(new COSObjectKey(streamNumber, 0)).getObject();
        if (!(stream instanceof COSStream holder) || !objectStreams.contains(holder)) {
            throw new IOException("Objects in a stream that is not one of objects");
        }
        return super.parseObjectStreamObject(streamNumber, key);
    }

    private void countObjects(COSStream stream) throws IOException {
        require(hasPlainFilter(stream) && hasModestColumns(stream));
        objectBytes += isFlate(stream) ? unpackedSize(stream, MOST_OBJECT_BYTES - objectBytes) : stream.getLength();
        require(objectBytes <= MOST_OBJECT_BYTES);
        objectStreams.add(stream);
    }

    private static boolean holdsObjects(COSStream stream) {
        COSName type = stream.getCOSName(COSName.TYPE);
        return COSName.OBJ_STM.equals(type) || COSName.XREF.equals(type);
    }

    /** Not packed, or by the one filter that is counted; written out where it stands, so that it cannot change. */
    private static boolean hasPlainFilter(COSStream stream) {
        COSBase filter = stream.getItem(COSName.FILTER, COSName.F);
        return filter == null
                || isFlate(filter)
                || (filter instanceof COSArray chain
                        && chain.size() <= 1
                        && (chain.size() == 0 || isFlate(chain.get(0))));
    }

    private static boolean isFlate(COSStream stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER, COSName.F);
        return filter instanceof COSArray chain ? chain.size() > 0 && isFlate(chain.getObject(0)) : isFlate(filter);
    }

    private static boolean isFlate(@Nullable COSBase filter) {
        return COSName.FLATE_DECODE.equals(filter) || COSName.FLATE_DECODE_ABBREVIATION.equals(filter);
    }

    /** The parser makes room for a row of that many columns before it reads one. */
    private static boolean hasModestColumns(COSStream stream) {
        COSBase parameters = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase first = parameters instanceof COSArray array && array.size() > 0 ? array.getObject(0) : parameters;
        return !(first instanceof COSDictionary row) || row.getInt(COSName.COLUMNS, 1) <= MOST_COLUMNS;
    }

    private long unpackedSize(COSStream stream, long most) throws IOException {
        byte[] chunk = new byte[16 * 1024];
        long size = 0;
        try (InputStream unpacked = new InflaterInputStream(stream.createRawInputStream())) {
            for (int count = unpacked.read(chunk); count >= 0; count = unpacked.read(chunk)) {
                size += count;
                require(size <= most);
            }
        } catch (ZipException | EOFException _) {
            return size; // Broken from here on: the parser stops there too.
        }
        return size;
    }

    private void require(boolean withinBounds) throws UnfitFile {
        if (!withinBounds) {
            outOfBounds = true;
            requireWithinBounds();
        }
    }
}
