package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.lab.FakeManager;
import dev.quadlet.systemd.testing.FakeSystemd;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, where others did something, too. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeDeployConflictTest extends DeployConflictContract<FakeManager> {
    FakeDeployConflictTest(Scope scope) {
        super(new FakeManager(prepare(FakeSystemd.create()), scope));
    }
}
