package nl.kansrijk.web;

/** A page finds that there is no such thing for who asks: answered exactly as an unknown address. */
public final class NotHere extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
