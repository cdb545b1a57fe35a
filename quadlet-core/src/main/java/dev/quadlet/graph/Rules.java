package dev.quadlet.graph;

/** The names of the findings. They stay valid from release to release; docs/graph.md explains each. */
final class Rules {
    static final String ORDERING_CYCLE = "OrderingCycle";
    static final String REQUIREMENT_CYCLE = "RequirementCycle";
    static final String DANGLING_REFERENCE = "DanglingReference";
    static final String AMBIGUOUS_REFERENCE = "AmbiguousReference";
    static final String SELF_REFERENCE = "SelfReference";
    static final String WRONG_SERVICE_NAME = "WrongServiceName";
    static final String NAME_NOT_TRANSLATED = "NameNotTranslated";
    static final String NOT_A_UNIT_NAME = "NotAUnitName";
    static final String SERVICE_COLLISION = "ServiceCollision";
    static final String NAME_COLLISION = "NameCollision";
    static final String PORT_COLLISION = "PortCollision";
    static final String SHARED_PATH = "SharedPath";
    static final String RELABEL_COLLISION = "RelabelCollision";

    private Rules() {}
}
