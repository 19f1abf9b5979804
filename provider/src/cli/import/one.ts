import type { z } from "zod";
import { definitions } from "../../definitions";
import { formOf } from "../../export/code/config-key";
import { type Definition, idText } from "../../kit/definition";
import { type Fields, mapFields } from "../../kit/normal-form";
import { servedIn } from "../../kit/served";
import { secretValues } from "../../kit/state";
import type { PulumiOptions } from "../engine/pulumi";
import { exportState, portalsConfig } from "../engine/state";
import { closeRuntime, openRuntime } from "../portal-runtime";
import { inert } from "../terminal/inert";
import type { Progress } from "../terminal/progress";
import { compareWithStates } from "./adoption-plan";
import { applyImport } from "./apply";
import type { ImportEntry } from "./entry";
import { findObject, type Named } from "./find-object";
import { neverShown } from "./never-shown";
import { programCode } from "./program-code";
import { projectName } from "./program-folder";
import { type SeenObject, seeObject } from "./seen-object";
import { SecretSource, secretVariable, selectedStack, stackConfig } from "./stack-config";
import { findType } from "./type-name";

export interface OneOptions extends Named {
  readonly type: string;
  /** Name in the program. */
  readonly name: string;
  readonly stack?: string;
}

/**
 * Takes one object into the stack; the answer is the code that declares it.
 *
 * @throws Error or PortalError with one clear reason
 */
export async function importOne(
  options: OneOptions,
  engine: PulumiOptions & { readonly progress: Progress },
): Promise<string> {
  const found = findType(options.type, definitions);
  if ("problem" in found) throw new Error(`${found.problem}.`.replace(/([?.])\.$/, "$1"));
  const { definition } = found;
  const { name, connection } = options;
  if (name.trim() === "") throw new Error("give the name that the resource has in the program.");
  const unseen = neverShown(definition, {});
  if (unseen !== undefined) throw new Error(`${definition.type}: ${unseen}.`);
  const stack = options.stack ?? (await selectedStack(engine));
  const config = await portalsConfig(stack, engine);
  const given: Fields = connection === undefined ? {} : { connection };
  const object = await read(definition, options, given, config, engine);
  refuseUnknown(definition, object);
  const keys = Object.fromEntries(object.asked.map(({ path }) => [path, secretKey(name, path)]));
  const placeholders = Object.fromEntries(Object.entries(keys).map(([path, key]) => [path, { portalsConfig: key }]));
  const served = servedIn(engine.env);
  const entry: ImportEntry = {
    definition,
    name,
    id: object.id,
    inputs: { ...object.inputs, ...placeholders },
    outputs: { ...object.outputs, ...placeholders },
    served,
  };
  const { conflicts, adopt } = compareWithStates([entry], { stack, resources: await exportState(stack, engine) }, []);
  for (const { kind, held } of conflicts) {
    const what =
      kind === "name" ? `stands in stack ${held.stack} for ${held.id}. Give another name` : `is "${held.name}" there`;
    throw new Error(inert(`${definition.type} ${kind === "name" ? name : object.id} ${what}.`));
  }
  const needsSecrets = object.asked.length > 0;
  const secrets = new SecretSource(
    projectName(engine.cwd),
    engine.env,
    needsSecrets ? await stackConfig(stack, engine) : new Map(),
  );
  const missing = Object.values(keys).filter((key) => secrets.value(key) === undefined);
  if (missing.length > 0) {
    const lines = missing.map(
      (key) => `  pulumi config set --secret ${key} --stack ${stack}   or ${secretVariable(key)}`,
    );
    throw new Error(
      [
        `${definition.type} ${object.id} needs what the service never returns. Set it, and repeat the command:`,
        ...lines,
      ].join("\n"),
    );
  }
  await applyImport(adopt, { ...engine, stack, secrets, batch: 1 });
  const done = adopt.length > 0 ? `imported into stack ${stack}` : `stands in stack ${stack} already`;
  if (definition.source.unreadable) {
    engine.progress.say(
      `The service shows no ${definition.type}: it is taken as the command says, whether it is there or not.`,
    );
  }
  engine.progress.say(`${definition.type} ${name} (${object.id}) ${done}. The code for it:`);
  const shown = secretsShown(definition, object);
  if (shown.length > 0) {
    engine.progress.say(`What is secret comes from the stack's configuration. Set it before the next command:`);
    for (const field of shown) {
      engine.progress.say(`  pulumi config set --secret ${secretKey(name, field)} --stack ${stack}`);
    }
  }
  const inputs = mapFields(object.inputs, (value, field) => (shown.includes(field) ? undefined : value));
  const fromConfig = [...Object.keys(keys), ...shown].map((field) => ({
    field,
    key: secretKey(name, field),
    isText: typeof (object.inputs[field] ?? "") === "string",
  }));
  return programCode({ definition, name, inputs, fromConfig, served });
}

/** Inputs that are secret, or hold what is, and that the service shows all the same: no code may repeat them. */
const secretsShown = (definition: Definition, { inputs }: SeenObject): string[] =>
  (definition.secret ?? []).filter((name) =>
    secretValues(definition, { [name]: inputs[name] }).some((value) => value !== undefined),
  );

/** What is needed and no secret can be given with the object itself. */
function refuseUnknown({ type, inputs }: Definition, { id, asked }: SeenObject): void {
  const open = asked.filter(({ secret }) => !secret).map(({ path }) => path);
  if (open.length === 0) return;
  const isJson = open.some((path) => formOf(inputs.shape[path] as z.ZodType | undefined) === "json");
  throw new Error(
    `${type} ${id}: nothing tells its ${open.join(" and ")}. Add ${open.map((path) => `${path}=...`).join(" ")} to the command${
      isJson ? ", lists and objects as JSON" : ""
    }.`,
  );
}

async function read(
  definition: Definition,
  named: Named,
  given: Fields,
  config: ReadonlyMap<string, string>,
  { env, progress }: PulumiOptions & { readonly progress: Progress },
): Promise<SeenObject> {
  const runtime = openRuntime((key) => config.get(key), { env, progress });
  try {
    const { ids, given: known } = await findObject(runtime, definition, named);
    const object = await seeObject(runtime, definition, ids, { ...known, ...given });
    if (object) return object;
    throw new Error(`${definition.type} ${idText(definition, ids)} does not exist. Check the id and the login.`);
  } catch (reason) {
    if (reason instanceof Error && reason.constructor === Error) throw new Error(runtime.redactor.text(reason.message));
    throw reason;
  } finally {
    await closeRuntime(runtime);
  }
}

/** `ada`, `password` -> `adaPassword`: letters and digits, as keys of a configuration are. */
function secretKey(name: string, path: string): string {
  const words = `${name} ${path}`.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}
