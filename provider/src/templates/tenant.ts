import * as pulumi from "@pulumi/pulumi";
import type { Fields } from "../kit/normal-form";
import { ALONE } from "./define";
import { replaced, type SecretReference } from "./secret";
import type { AnyTemplateClass, TemplateComponent } from "./template";

/** A tenant as a table gives it: plain JSON, without the value of any secret. */
export interface TemplateTenant {
  readonly name: string;
  /** As they were given, in the types of the schema; a secret is a reference such as `env:NAME`. */
  readonly parameters: Record<string, unknown>;
  readonly connection?: string;
  readonly secrets: readonly SecretReference[];
}

/**
 * Builds the portal of one tenant in the stack that runs, with the secrets from `env` and the stack's configuration.
 * Resolves to what `build` returned, for the outputs of the stack.
 *
 * @throws pulumi.RunError when a secret is missing or parameters are wrong
 */
export async function buildTenant(
  template: AnyTemplateClass,
  tenant: TemplateTenant,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Record<string, unknown>> {
  const secrets = tenant.secrets.map((reference) => ({ path: reference.path, value: secretValue(reference, env) }));
  const { connection, name } = tenant;
  const args: Fields = { ...replaced(tenant.parameters, secrets), ...(connection !== undefined && { connection }) };
  const Component = template as unknown as new (name: string, args: object) => TemplateComponent<object>;
  return new Component(template.template.name, { ...args, [ALONE]: name }).outputs as Record<string, unknown>;
}

/** Variables of the environment that a tenant's secrets stand in; no other tenant needs to have them. */
export const secretVariables = ({ secrets }: Pick<TemplateTenant, "secrets">): string[] => [
  ...new Set(secrets.filter(({ from }) => from === "env").map(({ name }) => name)),
];

function secretValue({ path, from, name }: SecretReference, env: NodeJS.ProcessEnv): unknown {
  if (from === "env") {
    const value = env[name];
    if (value) return value;
    throw new pulumi.RunError(`${path.join(".")}: the environment variable ${name} is not set. Set it to the secret.`);
  }
  const at = name.lastIndexOf(":");
  const config = at < 0 ? new pulumi.Config() : new pulumi.Config(name.slice(0, at));
  const value = config.getSecret(name.slice(at + 1));
  if (value) return value;
  throw new pulumi.RunError(
    `${path.join(".")}: the configuration of the stack has no ${name}. Set it: pulumi config set --secret ${name} ...`,
  );
}
