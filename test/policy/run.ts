import type { ResourceValidationArgs, ResourceValidationPolicy, StackValidationPolicy } from "@pulumi/policy";
import { policies } from "../../policy/src";
import { typeToken } from "../../provider/src/kit/resource";

export const policyOf = (name: string) => {
  const found = policies.find((policy) => policy.name === name);
  if (!found) throw new Error(`no policy is called ${name}`);
  return found;
};

export const isOfResources = (
  policy: ResourceValidationPolicy | StackValidationPolicy,
): policy is ResourceValidationPolicy => !("validateStack" in policy);

interface Given {
  readonly config?: object;
  readonly protect?: boolean;
  /** The token of a type: of the dynamic classes, unless said otherwise. */
  readonly token?: (type: string) => string;
}

/** What a policy is given of a resource, as the pack's server makes it. */
export function argsOf(type: string, props: object, { config = {}, protect = true, token = typeToken }: Given = {}) {
  return { type: token(type), props, opts: { protect }, getConfig: () => config } as unknown as ResourceValidationArgs;
}

/** What a policy of resources says of one. */
export async function violationsOf(name: string, type: string, props: object, given?: Given): Promise<string[]> {
  const policy = policyOf(name);
  if (!isOfResources(policy)) throw new Error(`${name} is a policy of stacks`);
  const violations: string[] = [];
  for (const check of [policy.validateResource ?? []].flat())
    await check(argsOf(type, props, given), (message) => violations.push(message));
  return violations;
}

/** The inputs as a policy leaves them. */
export async function remedied(name: string, type: string, props: object, given?: Given): Promise<unknown> {
  const policy = policyOf(name);
  if (!isOfResources(policy)) throw new Error(`${name} is a policy of stacks`);
  return await policy.remediateResource?.(argsOf(type, props, given));
}
