package nl.kansrijk.web;

/**
 * A page that takes more or less than others and has a sentence of its own for what is too large.
 *
 * @param path of the form
 * @param most of the whole form. Unit: bytes
 * @param sentence address of the page that says so
 */
public record UploadLimit(String path, long most, String sentence) {}
