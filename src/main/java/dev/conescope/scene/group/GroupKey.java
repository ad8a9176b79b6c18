package dev.conescope.scene.group;

import dev.conescope.address.ModulePath;

/** A group of resources that a frame can stand around, or that one card can stand for. */
public sealed interface GroupKey {
    /**
     * A module instance with everything inside.
     *
     * @param path the module; the root module stands for the whole state and is never a frame
     */
    record Module(ModulePath path) implements GroupKey {
        @Override
        public String label() {
            return path.isRoot() ? "root" : path.steps().getLast().toString();
        }

        @Override
        public String name() {
            return path.isRoot() ? "root" : path.toString();
        }
    }

    /**
     * Instances of one module call that have the same shape: the same resources, and inside them modules of the same
     * shape again.
     *
     * @param around the module that calls
     * @param call the call's name
     * @param shape which of the call's shapes that several instances have, counted from 0 in the order of addresses
     */
    record Alike(ModulePath around, String call, int shape) implements GroupKey {
        @Override
        public String label() {
            return "module." + call + "[*]";
        }

        @Override
        public String name() {
            return around.isRoot() ? label() : around + "." + label();
        }
    }

    /**
     * All resources of a type.
     *
     * @param type the type, after {@code data.} for data sources
     */
    record Type(String type) implements GroupKey {
        @Override
        public String label() {
            return type;
        }

        @Override
        public String name() {
            return "type " + type;
        }
    }

    /**
     * All resources of a provider.
     *
     * @param provider its source without the registry, and its alias
     */
    record Provider(String provider) implements GroupKey {
        @Override
        public String label() {
            return provider;
        }

        @Override
        public String name() {
            return "provider " + provider;
        }
    }

    /**
     * What the cone leaves alone directly inside a group that is open.
     *
     * @param around the group
     */
    record Rest(GroupKey around) implements GroupKey {
        @Override
        public String label() {
            return "more in " + around.label();
        }

        @Override
        public String name() {
            return around.name() + ", what the cone leaves alone";
        }
    }

    /** What the header of its frame says. */
    String label();

    /** What it is, in full: an address where it has one. */
    String name();
}
