package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.lab.FakeManager;
import dev.quadlet.systemd.testing.FakeSystemd;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, told to fail as the containers of the contract do. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeDeployFailureTest extends DeployFailureContract<FakeManager> {
    FakeDeployFailureTest(Scope scope) {
        super(new FakeManager(prepare(FakeSystemd.create()), scope));
    }
}
