package dev.conescope.testkit;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.TreeSet;

/**
 * A state of about ten thousand resources, shaped like the platform of a large shop and always the same: a network and
 * an identity that half of everything depends on, a cluster a region, and services with {@code for_each} in every
 * region.
 */
public final class LargePlatform {
    private static final List<String> REGIONS = List.of("eu-central-1", "eu-west-1", "us-east-1", "us-west-2");
    private static final List<String> DOMAINS = List.of(
            "basket",
            "billing",
            "catalog",
            "delivery",
            "fraud",
            "identity",
            "invoices",
            "ledger",
            "mail",
            "orders",
            "payments",
            "prices",
            "profile",
            "ratings",
            "refunds",
            "returns",
            "search",
            "stock",
            "tax",
            "vouchers");
    private static final List<String> PARTS = List.of("api", "worker", "reports", "sync", "admin", "export");

    private final Writer out;
    private final Map<String, SequencedSet<String>> closures = new LinkedHashMap<>();
    private int written;

    private LargePlatform(Writer out) {
        this.out = out;
    }

    /** Writes the state; the result is how many resources it has. */
    public static int write(Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            var platform = new LargePlatform(out);
            platform.write();
            return platform.written;
        }
    }

    private void write() throws IOException {
        out.write(
                "{\"version\": 4, \"terraform_version\": \"1.11.4\", \"serial\": 1, \"lineage\": \"large-platform\",\n");
        out.write("\"outputs\": {}, \"resources\": [");
        network();
        identity();
        REGIONS.forEach(this::cluster);
        for (String domain : DOMAINS) {
            for (String part : PARTS) {
                REGIONS.forEach(region -> service(domain + "-" + part, domain, part, region));
            }
        }
        out.write("\n], \"check_results\": null}\n");
    }

    private void network() {
        add("module.network", "aws_vpc", "main");
        for (String zone : List.of("a", "b", "c")) {
            add("module.network", "aws_subnet", "private_" + zone, "module.network.aws_vpc.main");
            add("module.network", "aws_route_table", "private_" + zone, "module.network.aws_vpc.main");
        }
        add("module.network", "aws_security_group", "internal", "module.network.aws_vpc.main");
        add("module.network", "aws_route53_zone", "internal", "module.network.aws_vpc.main");
    }

    private void identity() {
        add("module.identity", "aws_kms_key", "platform");
        add("module.identity", "aws_iam_role", "workload");
        add("module.identity", "aws_iam_policy", "workload", "module.identity.aws_kms_key.platform");
        add(
                "module.identity",
                "aws_iam_role_policy_attachment",
                "workload",
                "module.identity.aws_iam_role.workload",
                "module.identity.aws_iam_policy.workload");
    }

    private void cluster(String region) {
        String module = "module.cluster[\\\"" + region + "\\\"]";
        String subnet = "module.network.aws_subnet.private_a";
        add(module, "aws_eks_cluster", "main", subnet, "module.identity.aws_iam_role.workload");
        add(module, "aws_eks_node_group", "general", "module.cluster.aws_eks_cluster.main");
        add(module, "aws_lb", "edge", subnet, "module.network.aws_security_group.internal");
        add(module, "aws_lb_listener", "https", "module.cluster.aws_lb.edge");
    }

    /** An API has a database and a name; the other parts read the queue of their domain's API. */
    private void service(String name, String domain, String part, String region) {
        String call = "module." + name.replace('-', '_');
        String module = call + "[\\\"" + region + "\\\"]";
        String api = "module." + domain + "_api";
        add(module, "aws_security_group", "this", "module.network.aws_vpc.main");
        add(module, "aws_iam_role", "task", "module.identity.aws_iam_role.workload");
        add(module, "aws_iam_role_policy", "task", call + ".aws_iam_role.task", "module.identity.aws_kms_key.platform");
        add(module, "aws_ecr_repository", "this");
        add(module, "aws_cloudwatch_log_group", "this", "module.identity.aws_kms_key.platform");
        add(
                module,
                "aws_ecs_task_definition",
                "this",
                call + ".aws_iam_role.task",
                call + ".aws_ecr_repository.this",
                call + ".aws_cloudwatch_log_group.this");
        add(module, "aws_lb_target_group", "this", "module.network.aws_vpc.main");
        add(
                module,
                "aws_lb_listener_rule",
                "this",
                call + ".aws_lb_target_group.this",
                "module.cluster.aws_lb_listener.https");
        add(
                module,
                "aws_ecs_service",
                "this",
                call + ".aws_ecs_task_definition.this",
                call + ".aws_lb_listener_rule.this",
                call + ".aws_security_group.this",
                "module.network.aws_subnet.private_b");
        add(module, "aws_appautoscaling_target", "this", call + ".aws_ecs_service.this");
        add(module, "aws_appautoscaling_policy", "this", call + ".aws_appautoscaling_target.this");
        add(module, "aws_cloudwatch_metric_alarm", "errors", call + ".aws_ecs_service.this");
        add(module, "aws_cloudwatch_metric_alarm", "latency", call + ".aws_ecs_service.this");
        if (part.equals("api")) {
            database(module, call);
            return;
        }
        for (String kind : List.of("requests", "retries", "dead_letters")) {
            add(module, "aws_sqs_queue", kind, "module.identity.aws_kms_key.platform");
        }
        add(module, "aws_sqs_queue_policy", "requests", call + ".aws_sqs_queue.requests");
        add(module, "aws_lambda_function", "consumer", call + ".aws_iam_role.task", api + ".aws_db_instance.main");
        add(
                module,
                "aws_lambda_event_source_mapping",
                "consumer",
                call + ".aws_lambda_function.consumer",
                call + ".aws_sqs_queue.requests");
        add(module, "aws_cloudwatch_event_rule", "nightly");
        add(
                module,
                "aws_cloudwatch_event_target",
                "nightly",
                call + ".aws_cloudwatch_event_rule.nightly",
                call + ".aws_lambda_function.consumer");
    }

    private void database(String module, String call) {
        add(module, "aws_db_subnet_group", "main", "module.network.aws_subnet.private_c");
        add(module, "random_password", "database");
        add(module, "aws_secretsmanager_secret", "database", "module.identity.aws_kms_key.platform");
        add(
                module,
                "aws_secretsmanager_secret_version",
                "database",
                call + ".aws_secretsmanager_secret.database",
                call + ".random_password.database");
        add(
                module,
                "aws_db_instance",
                "main",
                call + ".aws_db_subnet_group.main",
                call + ".random_password.database",
                call + ".aws_security_group.this");
        add(module, "aws_db_instance", "replica", call + ".aws_db_instance.main");
        add(
                module,
                "aws_route53_record",
                "database",
                call + ".aws_db_instance.main",
                "module.network.aws_route53_zone.internal");
        add(module, "aws_cloudwatch_metric_alarm", "storage", call + ".aws_db_instance.main");
    }

    /** As Terraform does, the list of a resource holds the dependencies of its dependencies as well. */
    private void add(String module, String type, String name, String... needed) {
        String address = module.replaceAll("\\[[^]]*]", "") + "." + type + "." + name;
        var closure = new TreeSet<String>();
        for (String one : needed) {
            closure.add(one);
            closure.addAll(closures.getOrDefault(one, new TreeSet<>()));
        }
        closures.put(address, closure);
        var list = new ArrayList<String>();
        closure.forEach(one -> list.add("\"" + one + "\""));
        String provider = type.substring(0, type.indexOf('_'));
        try {
            out.write((written++ == 0 ? "\n" : ",\n") + "{\"module\": \"" + module
                    + "\", \"mode\": \"managed\", \"type\": \""
                    + type + "\", \"name\": \"" + name
                    + "\", \"provider\": \"provider[\\\"registry.terraform.io/hashicorp/"
                    + provider
                    + "\\\"]\", \"instances\": [{\"schema_version\": 0, \"attributes\": {}, \"dependencies\": ["
                    + String.join(", ", list) + "]}]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
