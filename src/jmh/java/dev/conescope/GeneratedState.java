package dev.conescope;

import dev.conescope.state.StateReadException;
import dev.conescope.state.StateSnapshot;
import dev.conescope.state.read.StreamingStateLoader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;

/**
 * States of any size, the same for the same size, shaped like large real ones: a root module of hubs that much else
 * depends on, services whose modules have {@code for_each} and use others of their team, every list holding the
 * dependencies of its dependencies too, and about one kilobyte of attributes a resource.
 *
 * <p>Files are kept in {@code target/bench/states}, so that each benchmark's own process does not write them again.
 */
public final class GeneratedState {
    private static final Path FOLDER = Path.of("target", "bench", "states");
    private static final int HUBS = 20;
    private static final int BLOCKS_A_SERVICE = 12;
    private static final int INSTANCES_A_SERVICE = 8;
    private static final int SERVICES_A_TEAM = 20;
    private static final int VALUES = 12;

    private final Random random = new Random(20_000);
    private final int resources;
    private final Sharing sharing;
    private final Writer out;
    private int written;

    private GeneratedState(int resources, Sharing sharing, Writer out) {
        this.resources = resources;
        this.sharing = sharing;
        this.out = out;
    }

    /** How much of the state depends on the same few resources. */
    public enum Sharing {
        /** Every block needs one of the hubs. */
        SPREAD,
        /** Besides, half of all blocks need the first hub, a network, and half the second one, an identity. */
        HALF
    }

    /** A block's configuration address and everything that it needs. */
    private record Block(String address, TreeSet<String> closure) {}

    /** The file with a state of so many resources that are spread; written if it is not there yet. */
    public static Path file(int resources) throws IOException {
        return file(resources, Sharing.SPREAD);
    }

    /** The file with a state of so many resources; written if it is not there yet. */
    public static Path file(int resources, Sharing sharing) throws IOException {
        String name = sharing == Sharing.SPREAD ? "" : "-" + sharing.name().toLowerCase(Locale.ROOT);
        Path file = FOLDER.resolve(resources + name + ".tfstate");
        if (Files.notExists(file)) {
            Files.createDirectories(FOLDER);
            Path draft = Files.createTempFile(FOLDER, "draft", ".tfstate");
            try (BufferedWriter out = Files.newBufferedWriter(draft)) {
                new GeneratedState(resources, sharing, out).write();
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /** The state of so many resources, read. */
    public static StateSnapshot snapshot(int resources) throws IOException, StateReadException {
        return new StreamingStateLoader().load(file(resources));
    }

    private void write() throws IOException {
        out.write("{\"version\": 4, \"terraform_version\": \"1.15.0\", \"serial\": 1, \"lineage\": \"generated\",\n");
        out.write("\"outputs\": {}, \"resources\": [");
        var hubs = new ArrayList<Block>();
        for (int i = 0; i < HUBS && written < resources; i++) {
            Block hub = block("aws_hub.h" + i, pick(hubs, 2), List.of());
            resource("", "aws_hub", "h" + i, hub);
            hubs.add(hub);
        }
        var earlier = new ArrayList<Block>();
        for (int service = 0; written < resources; service++) {
            if (service % SERVICES_A_TEAM == 0) {
                earlier.clear();
            }
            earlier.add(service("s" + service, hubs, earlier));
        }
        out.write("\n], \"check_results\": null}\n");
    }

    /** Writes a module with its instances; the result is the block that other services use. */
    private Block service(String name, List<Block> hubs, List<Block> earlier) throws IOException {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < BLOCKS_A_SERVICE; i++) {
            List<Block> outside = random.nextInt(3) == 0 ? pick(earlier, 1) : List.of();
            var inside = new ArrayList<>(pick(blocks, 2));
            inside.addAll(pick(hubs, 1));
            if (sharing == Sharing.HALF) {
                hubs.stream().limit(2).filter(_ -> random.nextBoolean()).forEach(inside::add);
            }
            blocks.add(block("module." + name + ".aws_part.p" + i, inside, outside));
        }
        for (int instance = 0; instance < INSTANCES_A_SERVICE; instance++) {
            String module = "module." + name + "[\\\"k" + instance + "\\\"]";
            for (int i = 0; i < BLOCKS_A_SERVICE && written < resources; i++) {
                resource(module, "aws_part", "p" + i, blocks.get(i));
            }
        }
        return blocks.get(2);
    }

    private List<Block> pick(List<Block> blocks, int count) {
        var picked = new ArrayList<Block>();
        for (int i = 0; i < count && !blocks.isEmpty(); i++) {
            picked.add(blocks.get(random.nextInt(blocks.size())));
        }
        return picked;
    }

    /** A block that needs others of its own module or the root, and at most a few of other services. */
    private static Block block(String address, List<Block> inside, List<Block> outside) {
        var closure = new TreeSet<String>();
        for (List<Block> part : List.of(inside, outside)) {
            for (Block needed : part) {
                closure.add(needed.address());
                closure.addAll(needed.closure());
            }
        }
        return new Block(address, closure);
    }

    private void resource(String module, String type, String name, Block block) throws IOException {
        out.write(written++ == 0 ? "\n" : ",\n");
        out.write("{");
        if (!module.isEmpty()) {
            out.write("\"module\": \"" + module + "\", ");
        }
        out.write("\"mode\": \"managed\", \"type\": \"" + type + "\", \"name\": \"" + name + "\",");
        out.write(" \"provider\": \"provider[\\\"registry.terraform.io/hashicorp/aws\\\"]\",\n");
        out.write(" \"instances\": [{\"schema_version\": 0, \"attributes\": {");
        for (int i = 0; i < VALUES; i++) {
            out.write((i == 0 ? "" : ", ") + "\"attribute_" + i + "\": \"" + value() + "\"");
        }
        out.write("}, \"sensitive_attributes\": [], \"dependencies\": [");
        String separator = "";
        for (String dependency : block.closure()) {
            out.write(separator + "\"" + dependency + "\"");
            separator = ", ";
        }
        out.write("]}]}");
    }

    private String value() {
        return Long.toHexString(random.nextLong()) + "-" + Long.toHexString(random.nextLong()) + "-"
                + Long.toHexString(random.nextLong()) + "-" + Long.toHexString(random.nextLong());
    }
}
