@NullMarked
package nl.kansrijk.web;

import org.jspecify.annotations.NullMarked;
