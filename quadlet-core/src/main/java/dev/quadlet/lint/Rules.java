package dev.quadlet.lint;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The catalogue of the linter's own rules. What Podman and the graph find has names of its own. */
public final class Rules {
    private static final List<Rule> ALL = List.of(
            new AddressSyntax(),
            new AllCapabilities(),
            new AutoUpdateImage(),
            new AutoUpdateOrder(),
            new AutoUpdateTimer(),
            new BlankInPath(),
            new BooleanSyntax(),
            new ChangeWithoutEffect(),
            new ChoiceSyntax(),
            new CommandSeparator(),
            new ConflictingMappings(),
            new CredentialsDirectory(),
            new DefaultDependenciesOfUnit(),
            new DeprecatedKey(),
            new DeviceAtGeneration(),
            new DropInForNobody(),
            new DurationSyntax(),
            new EmptyValue(),
            new EmptyWord(),
            new EndlessRestarts(),
            new EngineSocket(),
            new FeatureTooNew(),
            new FixedNameInTemplate(),
            new GeneratedPath(),
            new HealthCommandForm(),
            new HealthCommandSyntax(),
            new HealthTimeBudget(),
            new HealthWithoutCommand(),
            new IdentitySyntax(),
            new IgnoredInstallKey(),
            new ImageSyntax(),
            new InlineComment(),
            new InstallName(),
            new JoinedWords(),
            new KeyTooNew(),
            new LabelsDisabled(),
            new LingerNeeded(),
            new MisplacedKey(),
            new MisspeltKey(),
            new MountSyntax(),
            new MovingImage(),
            new NameOfSystemService(),
            new NameSyntax(),
            new NamespaceOfHost(),
            new NetworkSyntax(),
            new NoNewPrivilegesMissing(),
            new NotInstalled(),
            new NotifyHealthyWithoutCheck(),
            new NumberSyntax(),
            new OnceAndAlways(),
            new OptionSyntax(),
            new OptionalEnvironmentFile(),
            new OrderWithoutReadiness(),
            new OverriddenValue(),
            new PodByArgument(),
            new PodEnvironment(),
            new PodExitLoop(),
            new PodMemberKey(),
            new PortSyntax(),
            new PrivilegeSyntax(),
            new PrivilegedContainer(),
            new PrivilegedPort(),
            new PullTimeBudget(),
            new QuotedHealthCommand(),
            new QuotesAreData(),
            new RefusedByDropIn(),
            new RelabelledSystem(),
            new RelativePath(),
            new RequiredWithoutOrder(),
            new RestartByPodman(),
            new RestartOfPod(),
            new SecondCommand(),
            new SecretInEnvironment(),
            new SecretSyntax(),
            new ServiceNameEnding(),
            new ServiceUser(),
            new ShellExpansion(),
            new ShellSyntaxInExec(),
            new SignalSyntax(),
            new SizeSyntax(),
            new SpecifierInText(),
            new StopTimeBudget(),
            new StopsWithUpdate(),
            new StrippedQuotes(),
            new SwallowedLine(),
            new SystemdBooleanSyntax(),
            new TargetOfSystem(),
            new TemplateWithoutInstance(),
            new TimeSpanSyntax(),
            new UnbalancedQuote(),
            new UndefinedVariable(),
            new UnitNameSyntax(),
            new UnitOfSystem(),
            new UnknownEscape(),
            new UnknownKey(),
            new UnknownSection(),
            new UnknownSpecifier(),
            new VariableInPath(),
            new VariableNotExpanded(),
            new VolumeSyntax(),
            new WordWithoutValue());

    private static final Map<String, Rule> BY_NAME = new LinkedHashMap<>();

    static {
        ALL.forEach(rule -> BY_NAME.put(rule.name(), rule));
    }

    private Rules() {}

    /**
     * Every rule, also those about hardening.
     *
     * @return the rules in the order of their names
     */
    public static List<Rule> all() {
        return ALL;
    }

    /**
     * One rule.
     *
     * @param name its name
     * @return the rule, if there is one of that name
     */
    public static Optional<Rule> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
