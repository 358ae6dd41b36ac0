package nl.kansrijk.start;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Whether the pages really answer. */
record FrontDoor(int port) {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final int SERVER_ERROR = 500;

    /** Returns when the first page answered; the first answer also warms the house up. */
    void knock() {
        try {
            var connection = (HttpURLConnection)
                    URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
            connection.setInstanceFollowRedirects(true);
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            if (connection.getResponseCode() >= SERVER_ERROR) {
                throw new IOException("the first page answers " + connection.getResponseCode());
            }
        } catch (IOException e) {
            throw new IllegalStateException("the pages do not answer on port " + port, e);
        }
    }
}
