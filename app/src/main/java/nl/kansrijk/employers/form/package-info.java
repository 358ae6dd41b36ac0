/**
 * The vacancy as a form: from typed answers to a draft with every mistake at once, and back. Field names are Dutch, because they
 * stand in addresses and in the mouths of helpdesks.
 */
@NamedInterface("form")
@NullMarked
package nl.kansrijk.employers.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
