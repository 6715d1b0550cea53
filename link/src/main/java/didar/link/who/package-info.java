/// Identity: whom an entity of a dossier stands for, across articles and languages.
@NullMarked
package didar.link.who;

import org.jspecify.annotations.NullMarked;
