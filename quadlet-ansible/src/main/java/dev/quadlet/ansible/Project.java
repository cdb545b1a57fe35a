package dev.quadlet.ansible;

import dev.quadlet.Stack;
import dev.quadlet.ansible.internal.stack.HostStack;
import dev.quadlet.ansible.internal.template.Jinja;
import dev.quadlet.ansible.internal.template.Names;
import dev.quadlet.ansible.internal.yaml.Expression;
import dev.quadlet.ansible.internal.yaml.Yaml;
import dev.quadlet.loss.LossReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Makes the files of a project. */
final class Project {
    private static final List<String> PROJECT = List.of("README.md", "ansible.cfg", "deploy.yml");
    private static final List<String> ROLE = List.of(
            "defaults/main.yml",
            "handlers/main.yml",
            "meta/argument_specs.yml",
            "meta/main.yml",
            "tasks/environment.yml",
            "tasks/host.yml",
            "tasks/images.yml",
            "tasks/logs.yml",
            "tasks/main.yml",
            "tasks/start.yml",
            "tasks/units.yml",
            "tasks/validate.yml",
            "tasks/verify.yml",
            "vars/main/host.yml");

    /** What the role calls its own variables. */
    private static final Set<String> RESERVED = Set.of(
            ("after base changed copied copied_now directories dry_run enabled environment folders found generated generator"
                            + " health healthy home images images_there is_user journal kept linger linked_now links log_lines"
                            + " manager patience places private private_now scope secrets services settle specifiers staging"
                            + " status templated templated_now uid user version written")
                    .split(" ", -1));

    private final List<AnsibleEnvironment> environments;
    private final boolean withSecrets;
    private final String role;
    private final Resources resources;
    private final List<HostStack> stacks;
    private final SecretNames secrets;
    private final Contents contents;
    private final Variables variables;

    Project(Stack stack, List<AnsibleEnvironment> environments, boolean withSecrets) {
        this.environments = environments;
        this.withSecrets = withSecrets;
        this.role = role(stack.name());
        this.resources = new Resources(stack.name(), role);
        this.stacks = environments.stream()
                .map(environment -> HostStack.of(own(environment, stack)))
                .toList();
        Names names = new Names(role, RESERVED);
        this.secrets = new SecretNames(stacks, names);
        this.contents =
                new Contents(environments.stream().map(AnsibleEnvironment::name).toList(), stacks);
        this.variables = new Variables(contents.holes(), names);
    }

    private static String role(String stack) {
        String name = Names.plain(stack);
        return Words.isName(name) ? name : "stack_" + name;
    }

    private static Stack own(AnsibleEnvironment environment, Stack common) {
        Stack own = environment.stack(common);
        if (!own.name().equals(common.name())) {
            throw new IllegalArgumentException(
                    "The stack of " + environment.name() + " is called " + own.name() + ", and not " + common.name());
        }
        return own;
    }

    LossReport losses() {
        return new LossReport(stacks.stream().flatMap(HostStack::losses).toList());
    }

    List<ProjectFile> files() {
        List<ProjectFile> files = new ArrayList<>();
        PROJECT.forEach(path -> files.add(resources.file(path, path)));
        files.add(resources.file(".ansible-lint", "ansible-lint.yml"));
        files.add(ProjectFile.of("inventory/hosts.yml", Inventory.of(environments)));
        files.addAll(groups());
        ROLE.forEach(path -> files.add(resources.ofRole(path)));
        files.addAll(ofRole());
        files.sort(Comparator.comparing(ProjectFile::path));
        return List.copyOf(files);
    }

    private List<ProjectFile> groups() {
        List<ProjectFile> files = new ArrayList<>();
        if (!secrets.links().isEmpty()) {
            files.add(ProjectFile.of(group("all", "main"), Yaml.document("", secrets.links())));
        }
        for (int i = 0; i < environments.size(); i++) {
            String name = environments.get(i).name();
            files.add(ProjectFile.of(group(name, "main"), Yaml.document("What " + name + " has of its own.", own(i))));
            files.addAll(vault(name, stacks.get(i)));
        }
        return files;
    }

    private static String group(String name, String file) {
        return "inventory/group_vars/" + name + "/" + file + ".yml";
    }

    private List<ProjectFile> vault(String name, HostStack stack) {
        Map<String, Object> vault = secrets.vault(stack, withSecrets);
        String comment = "Secrets of " + name + ". Fill them in, then: ansible-vault encrypt " + group(name, "vault");
        return vault.isEmpty()
                ? List.of()
                : List.of(ProjectFile.kept(group(name, "vault"), Yaml.document(comment, vault)));
    }

    private List<ProjectFile> ofRole() {
        String folder = "roles/" + role + "/";
        List<ProjectFile> files = new ArrayList<>();
        files.add(ProjectFile.of(
                folder + "vars/main/stack.yml",
                Yaml.document("What the stack consists of in all environments.", common())));
        contents.plain().forEach((path, content) -> files.add(ProjectFile.of(folder + "files/" + path, content)));
        contents.templates()
                .forEach((path, template) -> files.add(ProjectFile.of(
                        folder + "templates/" + path, template.written(variables::of, secrets::expanded))));
        return files;
    }

    /** The lists that are the same in all environments. */
    private Map<String, Object> common() {
        Map<String, Object> common = new TreeMap<>(lists(0));
        for (int i = 1; i < environments.size(); i++) {
            common.entrySet().retainAll(lists(i).entrySet());
        }
        return common;
    }

    private Map<String, @Nullable Object> own(int environment) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        own.put(role + "_user", environments.get(environment).user());
        own.put(role + "_scope", environments.get(environment).isRootless() ? "user" : "system");
        variables.values(environment).forEach((name, value) -> own.put(name, value(value)));
        Map<String, Object> lists = new TreeMap<>(lists(environment));
        lists.keySet().removeAll(common().keySet());
        own.putAll(lists);
        return own;
    }

    private @Nullable Object value(Optional<String> value) {
        return value.map(secrets::value).orElse(null);
    }

    private Map<String, Object> lists(int environment) {
        HostStack stack = stacks.get(environment);
        Map<String, Object> lists = new LinkedHashMap<>();
        contents.lists(environment).byName().forEach((name, list) -> lists.put(role + "_" + name, list));
        lists.put(role + "_folders", stack.folders());
        lists.put(role + "_directories", directories(stack));
        lists.put(role + "_services", stack.services());
        lists.put(role + "_enabled", stack.enabled());
        lists.put(role + "_generated", stack.generated());
        lists.put(role + "_images", images(stack));
        lists.put(role + "_healthy", stack.healthy());
        lists.put(role + "_secrets", secrets.of(stack));
        return lists;
    }

    private List<Object> directories(HostStack stack) {
        List<Object> directories = new ArrayList<>();
        stack.directories().forEach((path, mode) -> {
            Map<String, Object> directory = new LinkedHashMap<>();
            directory.put("path", path.startsWith("%") ? specified(path) : path);
            directory.put("mode", mode);
            directories.add(directory);
        });
        return directories;
    }

    private Expression specified(String path) {
        String place = Jinja.variable(role + "_specifiers." + path.charAt(1));
        return new Expression(place + Jinja.literal(path.substring(2)));
    }

    /** As variables where they differ, so that one change of a tag changes all. */
    private List<Object> images(HostStack stack) {
        List<Object> images = new ArrayList<>();
        stack.images()
                .forEach((unit, image) -> images.add(variables
                        .find(unit, "Image")
                        .<Object>map(name -> new Expression(Jinja.variable(name)))
                        .orElse(image)));
        return images.stream().distinct().toList();
    }
}
