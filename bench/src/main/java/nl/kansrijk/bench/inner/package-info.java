/** The inner parts of the engine, each alone, with JMH: where a question, a change and a laying spend their time. */
@NullMarked
package nl.kansrijk.bench.inner;

import org.jspecify.annotations.NullMarked;
