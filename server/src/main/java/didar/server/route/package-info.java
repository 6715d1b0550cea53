/// What an address is, and how its answer is made: from the record at a [Seat], from the index, or from the request
/// alone.
@org.jspecify.annotations.NullMarked
package didar.server.route;
