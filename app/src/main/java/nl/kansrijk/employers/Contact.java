package nl.kansrijk.employers;

/** Someone to call at an employer; every part may be empty. Phone: as people write it. */
public record Contact(String name, String role, String phone, String email) {}
