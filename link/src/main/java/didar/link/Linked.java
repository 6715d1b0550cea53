package didar.link;

/// An article that was linked.
public record Linked(Links links, Changes changes) {}
