/** Appointments: the diary and the client's appointments for who guides, choosing and moving for the client. Source: domain annex E. */
@NullMarked
package nl.kansrijk.web.appointments;

import org.jspecify.annotations.NullMarked;
