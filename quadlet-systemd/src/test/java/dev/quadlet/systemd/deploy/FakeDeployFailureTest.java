package dev.quadlet.systemd.deploy;

import dev.quadlet.Scope;
import dev.quadlet.systemd.host.Host;
import dev.quadlet.systemd.testing.FakeSystemd;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The fake, told to fail as the containers of the contract do. */
@ParameterizedClass(name = "{0}")
@EnumSource(Scope.class)
class FakeDeployFailureTest extends DeployFailureContract {
    private final FakeSystemd fake = FakeSystemd.create();
    private final Scope scope;

    FakeDeployFailureTest(Scope scope) {
        this.scope = scope;
    }

    @Override
    Host open() {
        fake.addUser("senex", 1000);
        return prepare(fake).host();
    }

    @Override
    Host another() {
        return fake.host().connect();
    }

    @Override
    Host actOn(Host root) {
        return scope == Scope.SYSTEM ? root : root.asUser("senex");
    }

    @Override
    Scope scope() {
        return scope;
    }
}
