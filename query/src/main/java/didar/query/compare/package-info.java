/// Accounts of one event side by side: [didar.query.compare.Comparison].
@NullMarked
package didar.query.compare;

import org.jspecify.annotations.NullMarked;
