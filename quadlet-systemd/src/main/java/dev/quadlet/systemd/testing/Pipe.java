package dev.quadlet.systemd.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/** Bytes from one thread to another, without an end until it is closed. java.io's own pipes look who is alive, once a second. */
final class Pipe {
    private final Deque<Byte> bytes = new ArrayDeque<>();
    private boolean closed;

    private synchronized void put(byte[] all, int from, int count) throws IOException {
        if (closed) {
            throw new IOException("The pipe is closed");
        }
        for (int i = from; i < from + count; i++) {
            bytes.add(all[i]);
        }
        notifyAll();
    }

    private synchronized int take(byte[] into, int from, int count) throws IOException {
        awaitBytes();
        int taken = 0;
        for (; taken < count && !bytes.isEmpty(); taken++) {
            into[from + taken] = bytes.remove();
        }
        return taken == 0 && count > 0 ? -1 : taken;
    }

    private synchronized void awaitBytes() throws InterruptedIOException {
        try {
            while (bytes.isEmpty() && !closed) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("Interrupted while reading");
        }
    }

    /** Who reads gets what is there, and then the end. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    InputStream reader() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                return take(into, from, count);
            }
        };
    }

    OutputStream writer() {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                put(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] all, int from, int count) throws IOException {
                put(all, from, count);
            }

            @Override
            public void close() {
                Pipe.this.close();
            }
        };
    }
}
