/// By which ids platforms know the groups and people of a community, and how that is agreed upon. Imports nothing of Linli.
@NullMarked
package linli.identity;

import org.jspecify.annotations.NullMarked;
