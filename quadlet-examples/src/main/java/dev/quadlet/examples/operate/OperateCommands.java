package dev.quadlet.examples.operate;

import java.util.List;

/** All commands that work on hosts. */
public final class OperateCommands {
    private OperateCommands() {}

    /**
     * The commands, in the order of a life: from plan to remove; and the way in from compose.
     *
     * @param operation what they work with
     * @return commands for picocli
     */
    public static List<Object> of(Operation operation) {
        return List.of(
                new PlanCommand(operation),
                new DeployCommand(operation),
                new StatusCommand(operation),
                new LogsCommand(operation),
                new RestartCommand(operation),
                new StopCommand(operation),
                new StartCommand(operation),
                new BootCommand(operation),
                new UpdateCommand(operation),
                new RollbackCommand(operation),
                new DoctorCommand(operation),
                new RemoveCommand(operation),
                new MigrateCommand(operation));
    }
}
