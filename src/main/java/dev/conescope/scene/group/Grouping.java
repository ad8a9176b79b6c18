package dev.conescope.scene.group;

import dev.conescope.graph.ResourceNode;

/** By what resources are put into frames. */
public enum Grouping {
    /** By module instance; frames nest as modules do. */
    MODULE("module"),
    /** By resource type. */
    TYPE("type"),
    /** By provider, aliases apart. */
    PROVIDER("provider"),
    /** Not at all: every resource is a card of its own. */
    NOTHING("nothing");

    private final String word;

    Grouping(String word) {
        this.word = word;
    }

    /** The grouping in one word. */
    public String word() {
        return word;
    }

    /** The group that a resource is directly in. */
    GroupKey groupOf(ResourceNode node) {
        return switch (this) {
            case MODULE -> new GroupKey.Module(node.address().module());
            case TYPE ->
                new GroupKey.Type(
                        (node.isData() ? "data." : "") + node.address().type());
            case PROVIDER -> new GroupKey.Provider(provider(node.resource().provider()));
            case NOTHING -> GroupTree.WHOLE;
        };
    }

    /**
     * The short name of a provider: {@code hashicorp/aws}, with its alias; of an old state's {@code provider.aws} the
     * local name.
     */
    static String provider(String address) {
        int open = address.indexOf("[\"");
        int close = address.indexOf("\"]", open);
        if (open < 0 || close < 0) {
            String name = address.substring(address.indexOf("provider.") < 0 ? 0 : address.indexOf("provider.") + 9);
            return name.isEmpty() ? "no provider recorded" : name;
        }
        String source = address.substring(open + 2, close);
        int host = source.indexOf('/');
        boolean hasHost = host >= 0 && source.indexOf('/', host + 1) >= 0;
        return (hasHost ? source.substring(host + 1) : source) + address.substring(close + 2);
    }
}
