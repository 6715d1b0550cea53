/// The record as entities of FollowTheMoney.
@NullMarked
package didar.export.ftm;

import org.jspecify.annotations.NullMarked;
