package dev.quadlet.service;

import java.util.ArrayList;
import java.util.List;

/** What other units of the search path can know of a unit. */
final class Member {
    private final String service;
    private final String fileName;
    private final List<Member> started = new ArrayList<>();
    private String resource;

    /**
     * A unit.
     *
     * @param service the name of the service, without its extension
     * @param resource the name in Podman, as far as it is known before the unit is converted
     */
    Member(String service, String resource) {
        this.service = service;
        this.fileName = UnitPaths.clean(serviceName());
        this.resource = resource;
    }

    String serviceName() {
        return service + ".service";
    }

    /** Where the service's file lies below the directory of the generator. */
    String fileName() {
        return fileName;
    }

    String service() {
        return service;
    }

    /** The name in Podman; empty when it is not known, such as of a unit that was refused. */
    String resource() {
        return resource;
    }

    void setResource(String known) {
        resource = known;
    }

    /** The containers that start with this pod. */
    List<Member> started() {
        return started;
    }

    @Override
    public String toString() {
        return serviceName();
    }
}
