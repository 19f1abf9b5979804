import { nextStepFor, reasonIn } from "../engine/failure";
import { type PulumiOptions, pulumi } from "../engine/pulumi";

/** The configuration of a stack, decrypted, by its full keys (`portal:acmeSmtpPassword`). */
export type StackConfig = ReadonlyMap<string, unknown>;

/**
 * Reads the configuration of a stack. Secrets are in it: it is kept in memory and never shown.
 *
 * @throws Error with the engine's reason
 */
export async function stackConfig(stack: string, options: PulumiOptions): Promise<StackConfig> {
  const { code, stdout, stderr } = await pulumi(["config", "--json", "--show-secrets", "--stack", stack], options);
  if (code !== 0) throw new Error(failureText(stderr, `pulumi config ended with exit code ${code}.`));
  const entries = Object.entries(JSON.parse(stdout) as Record<string, { value?: string; objectValue?: unknown }>);
  return new Map(entries.map(([key, { value, objectValue }]) => [key, objectValue ?? value ?? ""]));
}

/** The selected stack. Throws Error with the engine's reason. */
export async function selectedStack(options: PulumiOptions): Promise<string> {
  const { code, stdout, stderr } = await pulumi(["stack", "--show-name"], options);
  if (code === 0) return stdout.trim();
  throw new Error(failureText(stderr, `pulumi stack ended with exit code ${code}.`));
}

/** What the engine said, and what helps against it. */
export function failureText(stderr: string, otherwise: string): string {
  const reason = reasonIn(stderr) || otherwise;
  const nextStep = nextStepFor(reason);
  return nextStep === undefined ? reason : `${reason}\n${nextStep}`;
}

/** Where the value of a placeholder may stand. */
export interface SecretPlace {
  /** As the placeholder has it: `acmeSmtpPassword`. */
  readonly key: string;
  /** `PORTALS_SECRET_ACME_SMTP_PASSWORD` */
  readonly variable: string;
  readonly isGiven: boolean;
}

/** Values of placeholders: the environment first, as with all settings, then the stack's configuration. */
export class SecretSource {
  constructor(
    private readonly project: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly config: StackConfig,
  ) {}

  /** `undefined` where neither has it. An empty value counts as none. */
  value(key: string): unknown {
    const full = key.includes(":") ? key : `${this.project}:${key}`;
    return this.env[secretVariable(key)] || this.config.get(full) || undefined;
  }

  place(key: string): SecretPlace {
    return { key, variable: secretVariable(key), isGiven: this.value(key) !== undefined };
  }
}

/** `acmeSmtpPassword` -> `PORTALS_SECRET_ACME_SMTP_PASSWORD` */
export const secretVariable = (key: string): string =>
  `PORTALS_SECRET_${key
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1_$2")
    .replace(/[^\p{L}\d]+/gu, "_")
    .toUpperCase()}`;
