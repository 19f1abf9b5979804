import { CommandError } from "../command";

/** What the engine says where a command cannot begin, and what helps. */
const steps: readonly (readonly [symptom: RegExp, nextStep: string])[] = [
  [
    /could not be started/,
    "Install the Pulumi CLI (https://www.pulumi.com/docs/install/) so that `pulumi version` works here, or set PORTALS_PULUMI to the path of the program.",
  ],
  [/unknown flag: --event-log|unknown command/, "Install a newer Pulumi CLI: 3.254 or later."],
  [/no Pulumi\.yaml project file found/, "Run the command in the folder of the Pulumi project, or name it with --cwd."],
  [
    /no stack named/,
    "`pulumi stack ls` lists the stacks of this project; name one with --stack, or take all with --all.",
  ],
  [
    /no stack selected|stack.*must be specified|missing stack name|select a stack/i,
    "Name a stack with --stack, take all of the project with --all, or select one with `pulumi stack select`.",
  ],
  [/incorrect passphrase/, "Set PULUMI_CONFIG_PASSPHRASE to the passphrase that the stack was made with."],
  [/passphrase must be set/, "Set PULUMI_CONFIG_PASSPHRASE or PULUMI_CONFIG_PASSPHRASE_FILE."],
  [
    /PULUMI_ACCESS_TOKEN must be set|not logged in|unauthorized/i,
    "Log in with `pulumi login`, or set PULUMI_ACCESS_TOKEN or PULUMI_BACKEND_URL.",
  ],
  [
    /currently locked|update is currently in progress|another update/i,
    "Wait until the other run has ended. If none is running, `pulumi cancel` removes the lock.",
  ],
  [
    /Cannot find (module|package)|no resource plugin|could not read plugin|plugin.*not (found|installed)/i,
    "Install the project's packages (`npm ci`): the provider is loaded from its node_modules.",
  ],
];

/** The step that helps against a failure of the engine, where we know one. Errors of the provider bring their own. */
export const nextStepFor = (message: string): string | undefined =>
  steps.find(([symptom]) => symptom.test(message))?.[1];

/** The engine's reason for ending our command, with the step that helps. */
export function engineError({ message }: Error): CommandError {
  const nextStep = nextStepFor(message);
  return new CommandError([message, ...(nextStep ? [nextStep] : [])].join("\n"));
}

/** The reason in what a command printed to stderr. */
export const reasonIn = (stderr: string): string =>
  stderr
    .trim()
    .replace(/^error: /gm, "")
    .trim();
