package vn.nangchuan.testing;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Greets on loopback as a MariaDB server of a given version does, lets anybody in, and answers every question with OK. */
public final class OldServer implements AutoCloseable {

    private static final int CAPABILITIES =
            0x0008_A209; // protocol 4.1, schema at sign-in, transactions, native password
    private static final byte[] OK = {0, 0, 0, 2, 0, 0, 0};
    private static final int QUIT = 1;

    private final String version;
    private final ServerSocket socket;

    public OldServer(String version) throws IOException {
        this.version = version;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(new DataInputStream(client.getInputStream()), client.getOutputStream());
            } catch (IOException _) {
                // the client or the test has gone
            }
        }
    }

    private void talk(DataInputStream in, OutputStream out) throws IOException {
        send(out, 0, greeting());
        read(in);
        send(out, 2, OK);
        while (read(in)[0] != QUIT) {
            send(out, 1, OK);
        }
    }

    private byte[] greeting() {
        ByteBuffer greeting = ByteBuffer.allocate(200)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put((byte) 10)
                .put(text(version))
                .putInt(7) // connection
                .put(text("12345678"))
                .putShort((short) CAPABILITIES)
                .put((byte) 45) // utf8mb4
                .putShort((short) 2) // autocommit
                .putShort((short) (CAPABILITIES >>> 16))
                .put((byte) 21)
                .put(new byte[10])
                .put(text("123456789012"))
                .put(text("mysql_native_password"))
                .flip();
        byte[] content = new byte[greeting.remaining()];
        greeting.get(content);
        return content;
    }

    private static byte[] text(String value) {
        return (value + "\0").getBytes(StandardCharsets.US_ASCII);
    }

    private static void send(OutputStream out, int number, byte[] content) throws IOException {
        out.write(new byte[] {(byte) content.length, (byte) (content.length >> 8), 0, (byte) number});
        out.write(content);
        out.flush();
    }

    private static byte[] read(DataInputStream in) throws IOException {
        byte[] head = in.readNBytes(4);
        if (head.length < 4) {
            throw new IOException("the client has gone");
        }
        return in.readNBytes((head[0] & 0xFF) | (head[1] & 0xFF) << 8 | (head[2] & 0xFF) << 16);
    }
}
